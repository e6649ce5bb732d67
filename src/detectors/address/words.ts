/**
 * Words of addresses by what they do there, lower case, parted by blanks. Sources: USPS Publication 28 (appendix C) for English suffixes and
 * units, the national posts' addressing guides (UPU S42) for the others.
 */

/** Stand after the street's name and mean nothing else. */
export const SUFFIXES =
  'street st avenue ave av aven avn road rd boulevard blvd boul lane ln highway hwy parkway pkwy pky freeway fwy expressway expy turnpike tpke alley aly crescent cres ' +
  'causeway cswy terrace terr ter close gardens gdns mews broadway esplanade promenade cul-de-sac throughway nagar marg bagh salai chowk ' +
  'motorway strasse straße str laan straat weg plein caddesi cadde sokak sokağı utca';
/** Stand after it and mean other things too. */
export const WEAK_SUFFIXES =
  'drive dr court ct place pl way circle cir square sq plaza plz park pk mall trail trl row walk path pass run loop bend hill hills view point pt ridge rdg crossing xing ' +
  'grove grv green landing lndg manor meadow meadows mill station sta valley vw wharf quay drv crt center centre villas gate glen heights hts hollow island isle lake fields ' +
  'parade route rte fork forks squares field springs spring stream summit tunnel viaduct village vista cove creek estates extension ext gateway haven junction jct keys knoll lodge';
/** Stand before the street's name. */
export const PREFIXES =
  'rue chaussée calle avenida avda avenue boulevard bd chemin impasse allée allee quai faubourg rua travessa alameda viale piazza piazzale corso vicolo lungotevere ulica ul aleja aleje plac osiedle ' +
  'ул улица просп наб пл ал ш бул набережная площадь проезд шоссе тупик мкр микрорайон проспект пр-т переулок пер бульвар вул вулиця jalan jl lorong strada bulevardul bdul splaiul οδός λεωφόρος rambla paseo travesía ronda prolongación calzada carrera cra ' +
  'rúa carrer praça ladeira contrada شارع רחוב שדרות خیابان کوچه rruga námestie náměstí ngõ hẻm ngách';
/** Stand before it and are everyday words too. */
export const WEAK_PREFIXES =
  'c calea aleea șoseaua soseaua via place route cours largo av plaza camino str carretera rambla privada glorieta cuesta urbanización urbanizacion polígono pasaje passage sentier villa borgo rotonda strada beco jln gg rondo pl os al väg пр đường rodovia estrada الشارع phố intrarea piața fundătura';
/** The name stands before, and the house number behind. */
export const TAILS =
  'straße strasse str allee platz weg ring gasse ufer damm chaussee caddesi cadde cad sokak sokağı sok bulvarı utca út útja tér körút sor sétány liget főút országút köz határút dűlő sikátor lakótelep tere ул вул просп наб пл ал ш бул пер улица проспект переулок шоссе площадь бульвар набережная laan straat plein kade gracht singel steenweg dreef gade vej vei veien veg gata gate gatan vägen katu tänav iela gatvė ulica trg náměstí námestie ქუჩა փողոց küçəsi';
export const UNITS =
  'apt blk plot apartment apartments suite suites ste unit flat floor fl rm room bldg building lot trlr trailer spc dept tower twr penthouse ph hngr piso planta puerta escalera esc apto apartamento depto departamento interior bloco ' +
  'bloque andar lote wohnung whg stiege etage appartement appt appart bâtiment bat étage étg bte boîte verdieping interno scala palazzina piano mieszkanie кв квартира корпус корп строение подъезд daire blok lakás emelet izq izda dcha drcha rw quận phường';
export const DIRECTIONS =
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest norte sur sul este oeste nord sud ouest est';
/** Words that stand in no name of a street or town: function words, units of measure, what people ask about a place. */
export const STOPS =
  'bedroom bedrooms bed beds bath baths bathroom homes houses house condo condos the of for at on to from by is are was were be am and or with without vs season episode minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs mile miles km feet foot ft inch inches ' +
  'lb lbs oz gb tb mb gig gigs wheel speed best top people men women man woman boy boys girl girls child children kids percent million billion thousand hundred dollar dollars how what when where why who which whose ' +
  'reasons tips flash hard usb disk test easy that this these those it its he she they you your my his her their our we i a an as if than then can could do does did will would should has have had ' +
  'phone map maps directions zillow rent sale owner owned near nearby around number telephone tel fax email mail weather photos pictures pics review reviews price cost realtor trulia redfin ' +
  'in en into took take takes taking taken about between during while after before until since per part volume chapter vol chapters ways steps step way points cm mm kg mph hp cc gauge piece pieces pack size person star stars player players ' +
  'games game songs song cars car things questions words pages page times cent cents year-old door series model edition version bit volt volts watt watts amp degrees amendment grade class article articles rfc off thumb ssd nvme audio zabaw круга квартиры комнаты дома участка треугольника квадрата прямоугольника поверхности помещения трапеции параллелограмма ромба сечения фигуры кухни в tol kaki rusak sehat ' +
  'ip url versi сайт сайта stránky webu last tonight today yesterday tomorrow timelapse footage please send sent ship conditions closure closures closed traffic construction accident crash lives live living moved meet meeting stop says said called call contact attn dob ssn born patient name seit ihr';
/** Ask for what everybody may know. */
export const ASKS = 'which what who whose';
/** What a film, a song, a question of general knowledge speaks of. */
export const MEDIA =
  'movie movies film films trailer cast season episode episodes soundtrack lyrics imdb netflix watch stream streaming actor actress actors song album sitcom fictional fiction character characters ' +
  'songs eps capítulo capitulo épisode episodio episódio puntata aflevering avsnitt afsnit odcinek odc bölüm сезон ' +
  'staffel ending explained wiki wikipedia novel book tv television show horror famous plaque sings sang singer game gameplay ps4 xbox drama series directed stars starring quiz theatre';
export const COUNTRIES =
  'usa us america states united kingdom uk england scotland wales ireland canada australia deutschland germany österreich austria schweiz switzerland suisse france españa spain italia italy nederland netherlands belgië belgium belgique brasil brazil ' +
  'méxico mexico india japan china polska poland россия russia україна ukraine türkiye turkey portugal sverige sweden norge norway danmark denmark suomi finland argentina chile colombia peru singapore indonesia vietnam thailand';
export const ORDINALS = 'th st nd rd';
export const HIGHWAYS = 'highway hwy route rte rt road freeway interstate fm cr sr us';
export const PARTICLES =
  'de la le les du des del della delle dei di da do dos das el los las den der dem van von ter ten op aan et y e i san santa santo saint st ste sankt the am an auf im in fort port mount new old';
/** Stand right before an address that is named as one: "my address is 5638 Aasa 43". */
export const LEADS =
  'is at to on of with address addresses adresse en in à a em auf unter adresa adresă adress adres osoite indirizzo endereço dirección direccion alamat адрес адреса διεύθυνση cím címe lakcím lakcíme wohnt wohne';
/** Military post offices, and the ships and units whose mail they take. */
export const MILITARY = 'apo fpo dpo';
export const SELF = 'my i me our we mein meine mi mon ma meu minha mio mia mijn мой моя';
export const COMMANDS = 'psc unit cmr uss usns usnv uscgc';
export const NUMBERED = 'no hno nº nr num number numero número numéro n nro д дом № číslo số';

/** Endings of street names written in one word: German, Dutch, Nordic, Hungarian, Finnish, Estonian. */
export const COMPOUNDS =
  'gränden plantsoen allén grand straße strasse straat strat str gasse weg platz allee damm ufer chaussee laan plein kade gracht singel steenweg dreef gatan vägen gränd stigen torget gata gate gaten veien vegen vei veg vej vejen gade stræde allé alléen vænget götu stígur vegur katu kuja polku raitti väg stræti straeti';
/** Endings that other words share (Frühling, lecturing, nettie): the address must go on behind them. */
export const WEAK_COMPOUNDS =
  'ring markt wall graben brücke steig plaats dijk hof tie kaari plads svingen toften gård parken backen bakken';
/** Everyday words that end so: English, German, Dutch, Scandinavian, Italian, Indonesian, Czech. Some name streets too, but seldom without a town. */
export const EVERYDAY =
  /(?:[aeiou]ring|string|(?:str|wcs)str|(?:[tv]i|aa|to)laan|(?:[iou]|gre|dele|rele)gate|(?:bri|rene)gade|(?:bloc|blok|kas|ar|barri|^de)kade|(?:arbeits|park|halte|sitz|schlaf|start|lager|speicher|camping|liege|spiel|golf|zelt|schau|stell|sport|fußball|lande|rast|tennis|bau|studien|ausbildungs|steh|dreh)platz|(?:^(?:hin|(?:not)?aus|heim|rück|vor|durch|lern|luft|onder|terug)|(?<!kon)rad|geh|fuß|wander|flucht|rechts|snel|spoor)weg|(?:järn|jern|cykel|motor|riks|fylkes|europa|läns)v(?:äg|ei|eg|ej)|(?:ä|[kl]ae|anr)ufer|^(?:op|af|ver|in|ont|over)slaan|permulaan|(?:nii|yama|fre|fra|bri)gata|peringatan|substraa?t|(?:sack|rettungs|boxen)gasse|staudamm|legrand|[íá]vej)$/i;
/**
 * Addresses that the world knows from films, books and the news, as number and first word of the street.
 */
export const FAMOUS =
  '10 downing|11 downing|1600 pennsylvania|221b baker|221 baker|21 jump|22 jump|23 jump|10 cloverfield|4 privet|12 grimmauld|42 wallaby|1428 elm|742 evergreen|704 hauser|124 conch|31 spooner|112 ocean|10 rillington|17 cherry|29 acacia|62 west|9 elm|84 charing|77 sunset|' +
  '350 fifth|1 infinite|30 rockefeller|11 wall|13 percebe|36 orfèvres|55 saint-honoré|57 varenne|31 cambon|10 como|8 mile|1313 mockingbird|1313 webfoot|328 chauncey|623 east|1164 morning|4222 clinton|0001 cemetery|2311 north|698 sycamore|1407 graymalkin|177a bleecker|52 festive|3 abbey|3 savile|66 perry|90 bedford|129 west|1725 slough|1 hacker|1 microsoft|1600 amphitheatre|12 downing|100 centre|20 forthlin|251 menlove|308 negra|3828 piermont|2640 steiner|1709 broderick|148 bonnie|518 crestview|1882 gerard|711 maple';

export const KEYWORDS =
  'address|addresses|addr|street|lives at|lives on|live on|corner of|meet me at|return to|sent to|send to|office is at|living at|live at|resides at|residence|located at|deliver to|ship to|adresse|anschrift|wohnt|wohnhaft|dirección|domicilio|vivo en|endereço|moro na|domicile|habite|indirizzo|abito in|residente|adres|woont|adresem|zamieszkały|адрес|адреса|проживает|живу|adresi|adresim|عنوان|العنوان|כתובת|آدرس|पता|alamat|địa chỉ|ที่อยู่|地址|住址|住所|주소|osoite|adressen|adress|wohne|ich wohne|woont op|woon op|ik woon|jag bor|bor på|jeg bor|bor i|asuu|asun|adresa|adresă|bydlí|bydlím|bydliště|mieszka|mieszkam|živi|živim|locuiește|locuiesc|cím|címe|lakcím|lakik|lakom|διεύθυνση|μένει|μένω|живет|живёт|проживаю|живе|moro em|mora na|mora em|vive en|habita en|abita in|kirim ke|nhà tôi ở|nhà ở';

/** Words for a post box; "box" and "postal" need another before them. */
export const BOXES = 'pobox pob postfach postbus apartado casilla postboks postbox skrytka postilokero box postal';

/** Where the name of the box begins, -1 when "box" or "postal" is not that of a post office. */
export function boxStart(text: string, start: number, end: number): number {
  const word = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - 24), start);
  if (word === 'box') {
    const match =
      /(?:^|[^a-z0-9])((?:p\.? ?o\.?|post office|psc \d{1,5},?|unit \d{1,6},?|cmr \d{1,5},?|rr \d{1,3}|rural route \d{1,3}|hc \d{1,3}|route \d{1,3})\s)$/i.exec(
        before,
      );
    return match === null ? -1 : start - match[1]!.length;
  }
  if (word === 'postal') {
    const match = /(?:^|[^a-z])((?:caixa|casilla|apartado) )$/i.exec(before);
    return match === null ? -1 : start - match[1]!.length;
  }
  return start;
}

/** Words of which an address has one, unless its street is named by a compound: by letters, as the text's words are; of `cul-de-sac` the first. */
export function streetWords(): string[] {
  const lists = [SUFFIXES, WEAK_SUFFIXES, PREFIXES, WEAK_PREFIXES, TAILS, UNITS, HIGHWAYS, MILITARY, BOXES];
  return [...new Set(lists.flatMap((list) => list.split(' ').flatMap((word) => /\p{L}+/u.exec(word) ?? [])))];
}
