/**
 * Words for the digits as people dictate them, `word=digits`. No two languages disagree about a word, so one table serves.
 * Russian, Arabic and Devanagari among them; Han numerals are read by the characters view.
 */
export const DIGIT_WORDS =
  // English
  'zero=0 oh=0 o=0 nought=0 naught=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 niner=9 ' +
  'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 ' +
  // German, Dutch
  'null=0 eins=1 ein=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 fuenf=5 funf=5 sechs=6 sieben=7 acht=8 neun=9 ' +
  'nul=0 een=1 één=1 twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 ' +
  // Spanish, Portuguese, Italian, French
  'cero=0 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 ' +
  'um=1 uma=1 dois=2 duas=2 três=3 quatro=4 meia=6 sete=7 oito=8 nove=9 ' +
  'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 ' +
  'zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 ' +
  'diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 ' +
  // Polish, Turkish, Swedish, Indonesian, Arabic
  'jeden=1 dwa=2 trzy=3 cztery=4 pięć=5 piec=5 sześć=6 szesc=6 siedem=7 osiem=8 dziewięć=9 dziewiec=9 ' +
  'sıfır=0 sifir=0 bir=1 iki=2 üç=3 dört=4 dort=4 beş=5 altı=6 alti=6 yedi=7 sekiz=8 dokuz=9 ' +
  'noll=0 ett=1 två=2 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 ' +
  'nol=0 kosong=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 ' +
  'صفر=0 واحد=1 اثنان=2 اثنين=2 ثلاثة=3 أربعة=4 اربعة=4 خمسة=5 ستة=6 سبعة=7 ثمانية=8 تسعة=9 ' +
  // Hindi, in both scripts
  'shunya=0 shoonya=0 sifar=0 ek=1 do=2 teen=3 tin=3 char=4 chaar=4 paanch=5 panch=5 paanc=5 chhe=6 chhah=6 chah=6 cheh=6 chhai=6 saat=7 sat=7 aath=8 ath=8 nau=9 no=9 ' +
  'शून्य=0 ज़ीरो=0 जीरो=0 एक=1 दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 छः=6 छे=6 छ=6 सात=7 आठ=8 नौ=9 ' +
  // Russian, pinyin
  'ноль=0 нуль=0 один=1 два=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 ' +
  'ling=0 yi=1 yao=1 er=2 san=3 si=4 wu=5 liu=6 qi=7 ba=8 jiu=9 líng=0 yī=1 yāo=1 èr=2 sān=3 sì=4 wǔ=5 liù=6 qī=7 bā=8 jiǔ=9';

/** Tens: a digit word may follow ("twenty three", "treinta y cuatro"); in French also another ten ("quatre-vingt", "soixante-douze"). */
export const TENS_WORDS =
  'twenty=2 thirty=3 forty=4 fourty=4 fifty=5 sixty=6 seventy=7 eighty=8 ninety=9 ' +
  'veinte=2 treinta=3 cuarenta=4 cincuenta=5 sesenta=6 setenta=7 ochenta=8 noventa=9 ' +
  'vingt=2 vingts=2 trente=3 quarante=4 cinquante=5 soixante=6';

/** Words that repeat the digit after them, or put zeros behind the one before. */
export const TIMES_WORDS = 'double=2 doble=2 doppel=2 doppelt=2 dobro=2 duplo=2 triple=3 treble=3 triplo=3 dreifach=3';
export const ZEROS_WORDS = 'hundred=2 thousand=3';

/** Signs between groups. */
export const GROUP_WORDS =
  'dash=- hyphen=- minus=- bindestrich=- strich=- guion=- guión=- hífen=- hifen=- traço=- tiret=- dot=. point=. punkt=. punto=. ponto=. slash=/ plus=+ space=';
