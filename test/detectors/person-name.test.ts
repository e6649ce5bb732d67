import { describe, expect, it } from 'vitest';
import { personName } from '../../src/detectors/person-name.js';
import { streetAddress } from '../../src/detectors/street-address.js';
import { createScanner } from '../../src/index.js';
import { seen } from '../support/sieve.js';

const balanced = createScanner({ detectors: [personName()] });
const strict = createScanner({ detectors: [personName()], minScore: 0.05 });

const names = (text: string): string[] => seen(text, strict.scan(text)).map((one) => one.replace('PERSON ', ''));
const isPrivate = (text: string): boolean => balanced.test(text);

describe('every person, at the strict level', () => {
  it.each([
    ['phone number for jane doering', ['jane doering']],
    ['JANE DOERING PHOENIX ARIZONA PHONE', ['JANE DOERING']],
    ['j. r. smith attorney', ['j. r. smith']],
    ['maria de la cruz phone', ['maria de la cruz']],
    ['jan van der berg adres', ['jan van der berg']],
    ["where does sean o'neil live", ["sean o'neil"]],
    ['who is older, jimmy reed or elmore james?', ['jimmy reed', 'elmore james']],
    ['isaac newton quotes', ['isaac newton']],
    ['elton john and kiki dee', ['elton john', 'kiki dee']],
    ['albert einstein quotes', ['albert einstein']],
    ['mickey mouse waffle maker', ['mickey mouse']],
    ['michael jackson thriller dance', ['michael jackson']],
    ['taylor swift eras tour', ['taylor swift']],
    ['maria de los santos ortega', ['maria de los santos ortega']],
    ['abdullah ibn rashid', ['abdullah ibn rashid']],
    ['lena müller-lüdenscheidt', ['lena müller-lüdenscheidt']],
    ['raj patel', ['raj patel']],
    ['lisa lynnette clark', ['lisa lynnette clark']],
    ['lodge meeting helen ward karen brooks', ['helen ward', 'karen brooks']],
    ['erik brandt june 2019', ['erik brandt']],
    ['maxwell m ross', ['maxwell m ross']],
    ['glenn e brooks phone number', ['glenn e brooks']],
    ['carl w. jennings voter registration florida', ['carl w. jennings']],
    ['whatsapp da fernanda abrantes', ['fernanda abrantes']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('leaves titles, degrees and possessives outside', () => {
    expect(names('dr. karen lindqvist md')).toEqual(['karen lindqvist']);
    expect(names("karen lindqvist's phone number")).toEqual(['karen lindqvist']);
    expect(names('mrs karen lindqvist')).toEqual(['karen lindqvist']);
  });

  it.each([
    ['nursing home lawsuit margaret dilworth', 'margaret dilworth'],
    ['voicemail from nurse practitioner lupe santillan', 'lupe santillan'],
    ['attorney hans-jürgen röttgen', 'hans-jürgen röttgen'],
    ['mrs dolores tewksbry needs help', 'dolores tewksbry'],
  ])('%s: a surname that no list has belongs to the name', (text, name) => expect(names(text)).toEqual([name]));

  it('is no person for a particle behind it', () => {
    expect(names('santa maria de la mar')).toEqual([]);
    expect(names('weather in puerto de la cruz')).toEqual([]);
    expect(names('jane doering - attorney')).toEqual(['jane doering']);
  });

  it('takes no verb for a surname', () => {
    expect(names('Mr. Austin flew to the coast.')).toEqual(['Austin']);
    expect(names('Margaret vacuumed the hall.').filter((name) => name.includes('vacuumed'))).toEqual([]);
  });

  it('finds the same name in every case', () => {
    for (const text of ['phone of jane doering', 'phone of Jane Doering', 'PHONE OF JANE DOERING'])
      expect(names(text).map((name) => name.toLowerCase())).toEqual(['jane doering']);
  });
});

describe('private or public', () => {
  it.each([
    'jane doering 12 elm st phone',
    'jane doering md phoenix',
    'dr rosenbaum',
    'mrs rosenbaum obituary',
    'Mr. Rosenbaum grew up in a small town.',
    'letter to my grandson oliver',
    'is marlene kessler cheating on me',
    'marlene kessler ghosted me after the first date',
    'eulogy of walter rosenbaum',
    'my schwiegermutter adelheid brinkmann',
    'geburtsurkunde von adelheid brinkmann',
    'my stepson caleb got suspended',
    'jane doering attorney at law',
    'jane doering dallas tx 75201',
    'jane doering obituary',
    'where does jane doering live',
    'my boss martin kessler',
    'my name is jane doering',
    'je m’appelle camille dubois',
    'me llamo lucía fernández',
    'ich heiße jürgen schneider',
    'mi chiamo giulia ferrari',
    'adres jan kowalski',
    'nomor telepon budi santoso',
    'số điện thoại của nguyễn văn nam',
    'mehmet yılmaz telefon numarası',
    'jane doering 555-010-1234',
    'write to jane doering, jd@example.com',
    'jane doering dentist boise id',
    'jane doering boise',
    'jane doering kentucky',
    'jane doering detroit mi',
    'jane doering bloomington in',
    'jane doering superintendent',
    'deputy jane doering',
    'jane doering carl lauro school',
    'when did jane doering email me about the trip',
    'when did taylor swift call me',
    'how old is mary s.',
    'how many numbers are saved for alex',
    "remove john's birthday from the calendar",
    'i need to send an email to michael',
    'doering family tree',
    'call jane doering at her office',
    'send flowers to jane doering',
    'ex husband martin kessler child support',
    'my neighbor carl stops his dog barking',
    'send an email to nicole about friday',
    'remind me to call uncle pete',
    'ich suche meinen alten freund martin kessler',
    'doering family in casey county',
    'dr rosenbaum',
    "what is tessa's phone number",
    'give me tessa telephone number',
    'how many numbers are stored for tessa',
    'happy birthday tessa',
    'how can i find jane doering',
    'looking for martin kessler',
    'linkedin jane doering',
    'jane doering wedding',
    'jane doering graduation video',
    'video of martin kessler at eastview middle school',
    'patient name jane doering',
    'dr rosenbaum dermatology bellevue',
    'jane doering orthodontics',
    'jane doering inverness',
    'martin kessler mumbai',
    'médecin martin kessler',
    'mi hija lucía bailando',
    'mein sohn jonas schreit',
    'mon fils mathis judo',
    'boda de lucía fernández',
    'numero di telefono giulia ferrari',
    'cumpleaños de abuela carmen',
    'komşum ayşe',
    'familie kessler stammbaum',
    'mein nachbar herr rosenbaum',
    'lisa montoya albuquerque',
    'jane doering date of birth',
    'date of birth of jane doering',
    'trudy wasserman social security number',
    'angela doering court records',
    'kathy mcglothlin car accident',
    'brittney yoder bridal shower',
    'noah feldstein bar mitzvah video',
    'gloria nakamoto celebration of life',
    'in loving memory of walter rosenbaum',
    'clarence thibodeaux funeral',
    'thelma grubbs eulogy',
    'people search darnell rosenbaum',
    'trying to find martin kessler navy',
    'my mother in law barbara gutowski',
    'what is the email of jonas weidmann',
    'hi im josh keplinger',
    "hi i'm jane doering and i live in tulsa",
    'geburtsdatum von martin kessler',
    'mein ex mann torsten kuhlmann',
    'mi mujer carmen ortega',
    'hannah doering missing',
    'mrs campbell phone number',
    'my aunt sarah phone number',
    "i'm katie e miles",
    'keisha cave atlanta georgia phone number',
    'missing person hannah doering',
    'marcus whitfield sentenced',
    'julia doering vermisst',
    'camila doering desaparecida',
    'sandeep yadav ka number',
    'número de jessica doering',
    'happy birthday linda doering',
    'feliz cumpleaños sergio barrientos',
    'geburtstag linda doering',
    'mi hijo mateo doering gol',
    'in memory of linda doering',
    'celebration of life linda doering',
    'sandeep thakur phone number',
    'uwe lindemann telefonnummer',
    'ngozi okafor facebook',
    'hochzeit lisa und markus',
    'kowalczyk family',
    'priya nair aadhaar',
    'anna schmidt krankenakte',
  ])('%s reads as private', (text) => expect(isPrivate(text)).toBe(true));

  it.each([
    'taylor swift eras tour',
    'taylor swift phone number',
    'il mio telefono',
    'taylor swift cheated on me lyrics',
    'he cheated on me song',
    'donald trump mugshot',
    'mr darcy',
    'mrs dalloway virginia woolf',
    'professor snape',
    "mr magorium's wonder emporium",
    'doña bárbara novela',
    'dr strangelove',
    'call sarah',
    'jane doering',
    'who is barack obama',
    'lionel messi highlights',
    'president lincoln',
    'songs by elton john',
    'brad pitt net worth',
    'us attorney jane doering',
    'taylor swift boise',
    'jane doering resignation',
    'jane doering and the orchestra',
    'jane doering vs mary kessler kentucky',
    'doering v. kentucky 102 us 1',
    'who was philip i',
    'doering family therapy',
    'carrot family',
    'crocodile family',
    'daisy family',
    'rumah makan terdekat',
    'doering family health care',
    'where did jane doering go to high school?',
    'Jane is talking to Dr. Doering about the results of the test.',
    'abraham lincoln gettysburg address',
    'where did edgar allan poe live',
    'where did jane doering live',
    'dr-qXdkbN_W',
    'dr_rrLlrhVg',
    'luciano pavarotti nessun dorma',
    'krzysztof krawczyk parostatek',
    'taylor swift wedding video',
    'who wrote harry potter',
    'in which county would you find kielder forest',
    'how many clips are on bank of america',
    'familia real',
    'family guy',
    'happy birthday song',
    'gettysburg address',
    'baby shower decorations',
    'olive garden phone number',
    'who is mary from friends',
    'im westen nichts neues',
    'sun records jerry lee lewis',
    'bridal shower tiffany',
    'car accident savannah',
    'name: victoria falls',
    'im yours jason mraz',
    'who is caleb kessler from chicago',
    'my husband will not talk to me',
    'my mom may be sick',
    'hospital garcia orcoyen telefono',
    'colegio santa teresa direccion',
    'celebration of life quotes',
    'martin kessler hörbuch',
    'jane doering paella',
    'law and order svu cast',
    'kapan charles maurras lahir?',
    'mr krabs money',
    'dr gundry diet',
    'uncle roger fried rice',
    'homer and marge wedding',
    'marge and homer wedding',
    'senhora do destino',
    'missing link movie',
    'missing in action 2',
    'the leftovers finale explained',
    'jane doering birthday',
    'atomic number of carbon',
    'mario kart 8 rainbow road',
    'bruna marquezine instagram',
    'hande erçel instagram',
    'velório de pelé',
    'missing you john waite',
    'gracie abrams leaked song',
    'luke and lorelai wedding',
  ])('%s does not', (text) => expect(isPrivate(text)).toBe(false));

  it('says so in the evidence', () => {
    const [finding] = strict.scan('phone number for jane doering').findings;
    expect(finding?.evidence).toEqual(['private', 'model', 'context']);
    expect(strict.scan('jane doering 555-010-1234').findings[0]?.evidence).toEqual(['private', 'model', 'neighbour']);
    expect(strict.scan('taylor swift eras tour').findings[0]?.evidence).toEqual(['public', 'model']);
  });

  it('makes the partner as private as the name beside it', () => {
    const found = (text: string): string[] => seen(text, balanced.scan(text));
    expect(found('robin and carol doering phone number')).toEqual(['PERSON robin', 'PERSON carol doering']);
    expect(found('hochzeit lisa und markus')).toEqual(['PERSON lisa', 'PERSON markus']);
    expect(found('juan y maria boda')).toEqual(['PERSON juan', 'PERSON maria']);
  });

  it('takes a span of years for no telephone number', () => {
    expect(isPrivate('jane doering 1858-1940')).toBe(false);
    expect(isPrivate('jane doering 18581940')).toBe(true);
  });
});

describe('names that name something else', () => {
  it.each([
    'kelly funeral home',
    'paris hilton hotel',
    'wells fargo bank phone number',
    'john deere dealer address',
    'hotels in san jose',
    'baltimore county md',
    'april 12 flights',
    'may day parade',
    'will it rain',
    'how to grant access',
    'german shepherd puppies',
    'washington dc map',
    '1200 kelly dr austin tx',
    'harvest crest apartments memphis tn',
    'john deere dealer phone',
    "macy's phone number",
    'dr martens boots',
    'st. jude donation address',
    'glen ellyn il',
    'summer jobs in maine',
    'london plumber',
    'nanny austin',
    'phone number for my bank',
    'what is my phone number',
    'hava durumu istanbul',
    'receita de bolo',
    "dr scholl's insoles",
    'u.s. attorney kentucky',
    'jones hall houston tx',
    'norris lake tennessee',
    'geneva commons illinois',
    'ft leonard wood mo',
    'dr congo',
  ])('%s', (text) => expect(isPrivate(text)).toBe(false));
});

describe('options', () => {
  it('takes the caller’s figures for public, instead of or beside its own', () => {
    const text = 'jane doering phone number';
    expect(createScanner({ detectors: [personName({ publicFigures: ['Jane Doering'] })] }).test(text)).toBe(false);
    expect(createScanner({ detectors: [personName({ publicFigures: { extend: ['Jane Doering'] } })] }).test(text)).toBe(false);
    expect(createScanner({ detectors: [personName({ publicFigures: { extend: ['John Doering'] } })] }).test(text)).toBe(true);
    const famous = 'taylor swift phone number';
    expect(createScanner({ detectors: [personName({ publicFigures: [] })] }).test(famous)).toBe(true);
    expect(createScanner({ detectors: [personName({ publicFigures: { extend: [] } })] }).test(famous)).toBe(false);
  });

  it('reports nothing below minScore', () => {
    const scanner = createScanner({ detectors: [personName({ minScore: 0.5 })], minScore: 0 });
    expect(scanner.scan('jane doering').findings).toEqual([]);
    expect(scanner.scan('jane doering phone number').findings).toHaveLength(1);
  });
});

describe('file names and slugs', () => {
  it.each([
    ['2023-05-12_Jane_Doering_intake.mp4', 'Jane_Doering'],
    ['Jane_Doering_2023-05-12', 'Jane_Doering'],
    ['https://video.example/u/jane-doering-deposition.mp4', 'jane-doering'],
    ['https://video.example/v/interview%20jane%20doering.mov', 'jane%20doering'],
    ['C:\\Videos\\patient_martin_kessler.avi', 'martin_kessler'],
    ['martinKessler-resume.mp4', 'martinKessler'],
    ['/videos/jane+doering+birthday.mkv', 'jane+doering'],
  ])('%s', (text, name) => expect(seen(text, balanced.scan(text))).toEqual([`PERSON ${name}`]));

  it.each([
    'https://news.example/2015-10-23/lebron-james-scores-forty',
    'https://video.example/watch/how-to-bake-bread-interview',
    'https://video.example/taylor-swift-interview.mp4',
    'IMG_2023_05_12.mp4',
    'Jane_Doering_2023',
    'lecture_03_intro.mp4',
    'main_window.test.ts',
  ])('%s', (text) => expect(balanced.scan(text).findings).toEqual([]));
});

describe('other scripts, by explicit cues', () => {
  it.each([
    ['我叫王小明今年三十岁', '王小明'],
    ['联系人：李雷 电话', '李雷'],
    ['名前は田中太郎です', '田中太郎'],
    ['田中さんの電話', '田中'],
    ['제 이름은 김민수입니다', '김민수'],
    ['김민수 씨 전화번호', '김민수'],
    ['меня зовут Иван Петров', 'Иван Петров'],
    ['телефон Орлова Мария Сергеевна', 'Орлова Мария Сергеевна'],
    ['иван павлович орлов адрес', 'иван павлович орлов'],
    ['мой начальник Павел Ильич', 'Павел Ильич'],
    ['мой сосед Виктор', 'Виктор'],
    ['номер телефона ольги прохоровой', 'ольги прохоровой'],
    ['мой бывший муж игорь дементьев', 'игорь дементьев'],
    ['адвокат роман черкасов казань', 'роман черкасов'],
    ['кузнецов артём вконтакте', 'кузнецов артём'],
    ['пропала алина зотова', 'алина зотова'],
    ['телефон ольги мельниковой', 'ольги мельниковой'],
    ['השם שלי נועה פרידמן', 'נועה פרידמן'],
    ['ผมชื่อ สมชาย ใจดี', 'สมชาย ใจดี'],
    ['मेरा नाम राहुल वर्मा है', 'राहुल वर्मा'],
    ['اسمي محمد علي', 'محمد علي'],
    ['رقم هاتف سارة القحطاني', 'سارة القحطاني'],
    ['王丽娟的电话号码', '王丽娟'],
    ['张慧芳老师 家庭住址', '张慧芳'],
    ['高橋健一の電話番号', '高橋健一'],
    ['박성호 전화번호', '박성호'],
  ])('%s', (text, name) => expect(seen(text, balanced.scan(text))).toEqual([`PERSON ${name}`]));

  it.each([
    '我叫外卖',
    'お客さん',
    '皆さん',
    '손님',
    'как зовут кота',
    '不锈钢螺丝',
    '田中さん',
    'мой сосед сверлит стену',
    'номер телефона горячей линии',
    'городская больница телефон',
    'роман черкасов фильм адвокат',
    'номер маршрута иваново',
    'роман булгакова врач главный герой',
    'владимир октябрьский район нотариус',
    'софт российский телефон',
    'адвокат юрист ростов',
    'павел дуров задержан',
    'любовь московская телефон',
    'адрес магазина александровский сад',
    'رقم هاتف البنك الاهلي',
    '石家庄的电话',
    '東京駅の電話番号',
    '이마트 전화번호',
  ])('%s', (text) => expect(balanced.scan(text).findings).toEqual([]));

  it('finds everybody who is looked up', () => {
    const two = `адвокат роман черкасов${' текст'.repeat(9)} врач елена гусева`;
    expect(seen(two, balanced.scan(two))).toEqual(['PERSON роман черкасов', 'PERSON елена гусева']);
  });

  it('reports an honorific without contact at the strict level', () => {
    expect(names('田中さん')).toEqual(['田中']);
  });
});

describe('hostile text', () => {
  it('does not throw and keeps to the text', () => {
    for (const text of [
      'jane '.repeat(5000),
      'de la '.repeat(3000),
      '\uFDD0 jane \uFDD0 doering',
      'jane\u0000doering',
      '\ud800 jane doering \udc00',
      "'s".repeat(999),
    ])
      for (const { start, end } of strict.scan(text).findings) expect(end > start && end <= text.length).toBe(true);
  });

  it('takes a barrier for the end of a name', () => {
    expect(names('jane [EMAIL_ADDRESS] doering').every((name) => !name.includes('['))).toBe(true);
  });
});

describe('beside what another detector found', () => {
  const both = createScanner({ detectors: [personName(), streetAddress()] });
  const found = (text: string): string[] => seen(text, both.scan(text)).map((one) => one.split(' ')[0]!);

  it.each([
    'jane doering 12 elm street',
    'petra hollmann lindenstraße 12',
    'jan de vries, kerkstraat 12',
    'anders nilsson (storgatan 5)',
  ])('a whole name right before an address is the resident: %s', (text) => {
    expect(found(text)).toEqual(['PERSON', 'STREET_ADDRESS']);
    expect(both.scan(text).findings[0]!.evidence).toContain('neighbour');
  });

  it.each([
    ['a figure', 'taylor swift 12 elm street'],
    ['a firm', 'washington post 12 elm street'],
    ['a surname alone', 'doering 12 elm street'],
    ['what stands behind, as towns do', '12 elm street saint clair'],
    ['what stands further away', 'jane doering fotografiert die lindenstraße 12'],
  ])('%s is not', (_, text) => expect(found(text)).toEqual(['STREET_ADDRESS']));
});
