import { hashWord } from '../../core/words.js';
import { figureKey, joinHash } from './figures.js';

/** Firms, brands, breeds, laws and creatures that are called like a person: never a finding. Lower case, exact. */
const NAMES =
  'wells fargo|john deere|harley davidson|eddie bauer|johns hopkins|fannie mae|fanny mae|fannie may|freddie mac|sallie mae|ginnie mae|smith barney|morgan stanley|goldman sachs|merrill lynch|charles schwab|' +
  'edward jones|raymond james|jp morgan|j p morgan|dean witter|ralph lauren|tommy hilfiger|calvin klein|hugo boss|louis vuitton|liz claiborne|ann taylor|laura ashley|kate spade|vera bradley|vera wang|' +
  'marc jacobs|michael kors|donna karan|tory burch|jimmy choo|christian dior|elizabeth arden|estee lauder|mary kay|bobbi brown|jack daniels|jim beam|evan williams|johnnie walker|johnny walker|' +
  'jose cuervo|captain morgan|samuel adams|sam adams|jenny craig|betty crocker|aunt jemima|sara lee|jimmy dean|oscar mayer|marie callender|marie callenders|papa john|papa johns|jimmy johns|carls jr|' +
  'wendys|dave busters|walter reed|mayo clinic|madame tussaud|madame tussauds|mary celeste|davis bacon|megan law|jack russell|jack russel|king charles spaniel|german shepherd|german shepard|saint bernard|' +
  'st bernard|santa claus|jack o lantern|tae kwon do|jiffy lube|rand mcnally|dow jones|black decker|dorothy perkins|john lewis|marks spencer|robert bosch|lee enfield|smith wesson|martin guitar|' +
  'steve madden|johnston murphy|austin healey|aston martin|alfa romeo|rolls royce|land rover|price waterhouse|ernst young|booz allen|johnson johnson|procter gamble|tommy bahama|crown victoria|' +
  'guadalupe hidalgo|san jose|san diego|santa maria|santa clara|santa monica|santa barbara|los angeles|saint louis|fort wayne|fort worth|lake charles|baton rouge|el salvador|costa rica|puerto rico|uncle sam|amber alert|' +
  'emma laden|dr jekyll|dr zhivago|dr strangelove|dr mario|dr evil|dr no|dr doom|dr octopus|dr eggman|dr robotnik|dr manhattan|dr watson|dr frankenstein|dr moreau|dr kildare|dr zoidberg|dr lecter|dr hannibal lecter|dr jart|dr bronner|dr bronners|dr brown|dr browns|dr squatch|dr denim|dr martens|doc martens|dr scholls|dr pepper|dr seuss|dr dre|dr phil|dr oz|dr who|dr strange|dr house|mr bean|mr beast|mr clean|mr coffee|mr robot|mrs doubtfire|mrs fields|mrs butterworth|ms dos|ms word|ms office|' +
  'glen ellyn|glen burnie|glen rock|glen cove|virginia beach|myrtle beach|jefferson city|carson city|saint joseph|paso robles|rancho cordova|cherry hill|sandy hook|sandy springs|lake forest|cedar rapids|' +
  'marina bay|fort lee|mount pleasant|rocky mount|chula vista|daly city|redwood city|council bluffs|boca raton|coral gables|hilton head|kitty hawk|marthas vineyard|pearl harbor|bar harbor|bob evans|ethan allen|duncan hines|mercedes benz|' +
  'macy s|kohl s|wendy s|denny s|arby s|domino s|lowe s|mcdonald s|dillard s|hardee s|culver s|applebee s|chili s|levi s|sotheby s|moody s|trader joe|bass pro|gettysburg address|farewell address|inaugural address|dr scholl|mailing address|kay jewelers|jared jewelers';

let keys: ReadonlySet<number> | undefined;

/** Does this key of a whole name belong to something that is no person? */
export function isNoPerson(key: number): boolean {
  // By blanks: an expression over letters costs milliseconds the first time it is used.
  keys ??= new Set(
    NAMES.split('|').map((name) => figureKey(name.split(' ').reduce((joined, word) => joinHash(joined, hashWord(word)), 0))),
  );
  return keys.has(key);
}
