/** The signs of an address, as people write them out. Lower case; one word each unless said otherwise. */

/** Words that mean nothing but `@` where they stand between two words. */
export const AT_WORDS =
  'arroba arrobas arobase arrobase arobas chiocciola chiocciolina klammeraffe apenstaartje apestaartje aapstert małpa malpa małpka zavináč zavinac kukac собака собачка собачку равлик snabela krøllalfa alfakrøll alfakroll παπάκι παπακι papaki שטרודל strudel afna kyrillämerkki atsign atmark';

/** Words that are also used for something else. */
export const WEAK_AT_WORDS = 'at snabel ät एट ऐट अट эт آت ات ایت אט';

/** Two and more words for `@`: what may follow a weak one. */
export const AT_PHRASES: readonly (readonly string[])[] = [
  ['sign'],
  ['symbol'],
  ['the', 'rate', 'of'],
  ['the', 'rate'],
  ['zeichen'],
  ['द', 'रेट'],
];

export const DOT_WORDS =
  'dot punkt punto ponto point punt piste prick punktum kropka tečka tecka bodka pont nokta titik точка крапка кропка τελεία τελεια נקודה نقطة نقطه دات دوت डॉट डाट बिंदु ডট డాట్ டாட் tačka tacka točka tocka pika taškas punkts chấm tuldok period 점';

export const UNDERSCORE_WORDS = 'underscore underline unterstrich underskore sublinhado подчеркивание guionbajo';
export const DASH_WORDS = 'dash hyphen minus bindestrich guion guión hífen hifen traço tiret trattino дефис streepje koppelteken';
export const PLUS_WORDS = 'plus';

/** Mail providers: the only domains that make an address of a bare "at" before a domain that is written as it is. */
export const PROVIDERS =
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud mac me aol aim protonmail proton pm gmx web freenet posteo mailbox yandex mail inbox list bk rambler qq foxmail 163 126 sina sohu yeah naver daum hanmail kakao rediffmail zoho fastmail hey tutanota comcast verizon sbcglobal att bellsouth cox charter earthlink btinternet virginmedia sky orange wanadoo laposte sfr free libero virgilio tiscali alice terra uol bol wp onet interia seznam centrum abv ukr';

/** Words that stand before "at" in ordinary sentences, so that what follows is a place and not a mailbox. */
export const NOT_A_MAILBOX =
  'a an the i me us we you he she it they him them her this that these those who what which where when why how and or but if of in on to for from by with not no yes is am are was were be been being do does did done go goes going went gone have has had get gets got getting make makes made making ' +
  'look looks looked looking stare stared staring glance gaze peek peer point points pointed pointing aim aimed laugh laughs laughed laughing smile smiled smiling yell yelled shout shouted scream screaming wave waved waving ' +
  'meet meets met meeting meetings shop shops shopped shopping buy buys bought buying sell sells sold selling sale sales order orders ordered ordering price prices priced pricing deal deals discount discounts offer offers cheap cheapest best available availability ' +
  'work works worked working job jobs career careers hire hiring hired employee employees intern internship start started starts begin begins began end ends ended stay stays stayed staying live lives lived living sit sits sat sitting stand stands stood standing ' +
  'arrive arrives arrived arriving stop stops stopped play plays played playing watch watches watched watching stream streaming read reads reading learn learning study studied studying find finds found search searching searched see sees saw seen view visit visits visited visiting check checks checked checking register registered sign signed signin signup log login logged logging logon account accounts subscribe download downloads downloaded upload ' +
  'safe secure free stuck slow fast faster old new dead alive popular full gone open closed blocked hacked hosted broken lost wrong fine cool nice worse worst private public valid invalid active inactive unavailable unlimited expensive ready fake easy hard down busy listen tune ' +
  'good better bad great excellent expert experts fail failed effort attempt attempts party parties event events concert show shows conference night day today tonight tomorrow yesterday morning evening noon midnight now here there out in up down over back home stay left right all only just even still also once twice first last least most more less ' +
  'people person man woman men women guy girl boy kid kids child children student students teacher customer customers user users fan fans friend friends everyone someone anyone nobody team teams staff manager ceo president director professor speaker guest ' +
  'service services support help book books hotel hotels room rooms flight flights food lunch dinner breakfast coffee game games video videos movie movies song songs music news article articles review reviews blog post posts page pages website websites site sites link links online email emails mail mails address contact contacts message messages text call calls write send sent reach follow follows followed following via dm ping tag tagged cc thanks thank thx hey hi hello lol ' +
  'instagram insta ig twitter tiktok snapchat snap facebook fb threads telegram discord youtube mastodon linkedin handle username';
