import { BASIS, HashTable, hashWord, PRIME } from '../../core/words.js';
import { phraseWords } from './phrases.js';

/**
 * What words beside a name say about the person. One word, one cue; languages en es pt fr de it nl pl sv tr id vi, and the Cyrillic of
 * Russian. Words that mean something else in another of these languages are left out.
 */
export const Cue = {
  none: 0,
  /** A way to reach somebody: phone, e-mail, address. */
  contact: 1,
  /** Records kept about people: obituary, divorce, arrest. */
  record: 2,
  /** A practice ordinary people are looked up by, after the name: attorney, md, realtor. */
  practice: 3,
  /** A title before the name: dr, mr, mrs. */
  title: 4,
  /** Kin and acquaintances: ex, boss, neighbour. */
  kin: 5,
  /** "my" in its languages. */
  my: 6,
  /** Works, shows, sports and fame. */
  media: 7,
  /** Offices and roles only public persons are called by, before the name. */
  office: 8,
  /** Question words: somebody wants to know a fact. */
  question: 9,
  /** "live", "lives": only with "where". */
  live: 10,
  /** "where" */
  where: 11,
  /** Verbs of self-introduction: "llamo", "appelle", "heiße". */
  introduction: 12,
  /** A state of the US, as two letters or a word. */
  state: 13,
  /** Street words that follow a house number. */
  street: 14,
  /** "number", too common to count alone. */
  number: 15,
  /** Heads that turn a name into a place, a firm or a work: high school, funeral home, trophy. */
  head: 16,
  /** "family": with a surname before it, somebody's kin. */
  family: 18,
  /** "name": with "my", a self-introduction. */
  nameNoun: 19,
  /** Parts of public offices that stand before "attorney" and the like. */
  public: 20,
  /** "birthday": of somebody called by the given name alone. */
  birthday: 21,
  /** What one arranges with people one knows: a meeting, a reminder. */
  errand: 22,
  /** What families film as much as studios do: video, photos, highlights. */
  recording: 23,
  /** Kin and acquaintances where "my" is an ending: "komşum". */
  ownKin: 24,

  // From here on, words that only the reading asks about: to the tagger they say nothing.
  /** What somebody does for a living, beside the name: deputy, nurse, trustee. */
  job: 32,
  /** A town; ordinary people are looked up with theirs. */
  town: 33,
  /** "in", which is a state only at the end. */
  lastState: 34,
  /** Schools: head of a name right before it, or where somebody goes. */
  school: 35,
  /** "me". */
  me: 36,
  /** What people do to each other: call, text, email. */
  act: 37,
  /** Facts, deeds and works that are told of public persons. */
  fame: 38,
  /** "to", "for", "of" before whom one means. */
  toward: 39,
  /** What a family has, and where: tree, history, in. */
  lineage: 40,
  /** More heads that turn a name into a place or a firm. */
  place: 41,
  /** "v", "vs": a case, a match. */
  versus: 42,
  /** Somebody is looked for: find, locate, block. */
  seek: 43,
  /** A word that says something of a person together with another: "date of birth", "court records". */
  phrase: 44,
  /** "im" and the end of "i'm". */
  self: 45,
} as const;

/** Cues below are features of the tagger. */
const READING_CUES = 32;
const CUES = 64;
/** Added to a cue: of these words the tagger was told nothing, only the reading asks about them. */
const READING_ONLY = CUES;

const WORDS: readonly (readonly [cue: number, words: string])[] = [
  [Cue.live, 'live lives living vive mora habite wohnt abita woont mieszka bor oturuyor tinggal sống'],
  [Cue.where, 'where dónde donde onde où wo dove waar gdzie var nerede mana'],
  [
    Cue.contact,
    'phone phones telephone telefon tel cell cellphone mobile fax email emails address adress addresses contact contacts texted voicemail ssn dob pager whatsapp zalo ' +
      'teléfono telefono teléfonos celular móvil correo dirección direccion domicilio telefone endereço endereco residência residencia residenza téléphone coordonnées ' +
      'coordonnees portable courriel domicile telefonnummer handynummer adresse anschrift handy kontaktdaten wohnort indirizzo cellulare recapito telefoonnummer adres ' +
      'contactgegevens mobiel woonplaats telefonu komórka komorka kontakt zamieszkania zamieszkanie kontaktuppgifter bostad mobil telefonnumret numarası numarasi adresi cep ' +
      'ikametgah iletişim nomor telepon alamat kontak rumah thoại thoai địa телефон адрес номер почта cpf ' +
      'rufnummer mobilnummer mailadresse emailadresse kontaktnummer landline residence mejl sđt nomer telpon numarasını',
  ],
  [
    Cue.record,
    'obituary obituaries obit divorce divorced arrest arrested mugshot mugshots inmate genealogy ancestry custody lawsuit marriage wedding funeral burial cemetery grave ' +
      'background whitepages facebook linkedin myspace resume cv reunion classmates alumni probate bankruptcy warrant eviction foreclosure paternity adopted notice criminal property ' +
      'esquela defunción defuncion divorcio falecimento divórcio décès deces obsèques obseques todesanzeige traueranzeige scheidung beerdigung necrologio funerale ' +
      'overlijdensbericht rouwadvertentie nekrolog pogrzeb rozwód dödsannons begravning vefat cenaze pemakaman cáo tang некролог alumno ' +
      'instagram insta snapchat obits visitation whereabouts dui dwi felony offender probation malpractice scammer graduation yearbook christening baptism quinceanera quinceañera graduación graduacion formatura bautizo batizado boda casamiento casamento mariage hochzeit matrimonio bruiloft bröllop ślub slub düğün dugun pernikahan obituarios obituario fallecida fallecido fallecimiento antecedentes verstorben beisetzung zmarła zmarł zmarla almarhum almarhumah lebenslauf curriculum currículum currículo curriculo özgeçmiş klassenfoto вконтакте',
  ],
  [
    Cue.practice,
    'md dds dmd dvm phd esq cpa rn lpn lmt lcsw attorney lawyer realtor dentist orthodontist chiropractor optometrist pediatrician dermatologist cardiologist psychologist ' +
      'psychiatrist therapist podiatrist surgeon obgyn urologist neurologist notary plumber electrician landscaping photography photographer broker accountant teacher tutor ' +
      'babysitter nanny hairdresser abogado abogada notario advogado advogada avocat notaire rechtsanwalt zahnarzt notar hausarzt avvocato notaio advocaat tandarts huisarts ' +
      'adwokat lekarz notariusz dentysta advokat tandläkare avukat hekimi pengacara nha sư bác ' +
      'solicitor barrister advocate physio physiotherapist osteopath remax dentistry orthodontics dermatology cardiology orthopedics orthopedic orthopaedic urology neurology oncology obstetrics gynecology psychiatry ophthalmology podiatry pediatrics chiropractic optometry licenciado ginecólogo ginecologo ginecóloga ginecologa cardiólogo cardiologo dermatólogo dermatologo dermatóloga traumatólogo traumatologo oftalmólogo oftalmologo ginecologista cardiologista dermatologista ortopedista nutricionista psicóloga psicologa gynécologue dermatologue pédiatre cardiologue ophtalmologue kinésithérapeute ostéopathe psychologue avocate rechtsanwältin zahnärztin frauenarzt hautarzt kinderarzt augenarzt orthopäde heilpraktiker ortopedico oculista avvocatessa commercialista fysiotherapeut kinesist prawnik stomatolog kardiolog ginekolog ortopeda dermatolog läkare notarie spesialis sĩ',
  ],
  [
    Cue.title,
    'dr dra doctor mr mrs ms mister prof professor señor señora senor senora sra doña senhor senhora dona doutor doutora monsieur madame mme maître docteur herr frau doktor signor ' +
      'signora sig dott dottor dottoressa mevrouw meneer dokter pan pani ibu pak hanım bey ' +
      'mlle mademoiselle doctora doutoras srta señorita senorita senhorita avv dña dhr mevr drs fröken fru bapak ustadz teyze amca abla sayın thầy cô shri smt',
  ],
  [
    Cue.kin,
    'ex boss neighbor neighbour coworker colleague roommate landlord girlfriend boyfriend fiance fiancee wife husband sister brother mother mom father dad son daughter cousin ' +
      'uncle aunt auntie grandma grandpa stepmother stepfather classmate classmates landlady widow widower nephew niece grandmother grandfather friend crush teacher babysitter stalker tenant client patient ' +
      'vecino vecina jefe jefa novia novio esposa esposo hermana hermano prima primo amiga amigo compañero compañera vizinho vizinha chefe namorada namorado irmã irmão colega ' +
      'voisin voisine patron copine copain soeur sœur frère cousine cousin mari femme amie ami collègue nachbar nachbarin chef chefin freund freundin schwester bruder kollege kollegin ' +
      'vicino vicina capo cugina cugino sorella fratello fidanzata amico buurman buurvrouw baas zus broer nicht vriend vriendin ' +
      'sąsiad sąsiadka szef kuzyn kuzynka collega kolega koleżanka siostra brat były granne kusin kollega syster bror kompis ' +
      'tetangga bos sepupu teman adik kakak mantan pacar xóm sếp bạn ' +
      'bestie bff stepdad stepmom stepbrother stepsister godmother godfather hijo hija hijos abuela abuelo abuelita abuelito filho filha vovó vovô vó vô avó avô marido mamá papá tía tío tia tio fils fille mamie mémé pépé papy tonton sohn tochter oma opa tante onkel figlio figlia nonna nonno moglie marito zia zio zoon dochter vrouw buur juf syn córka corka żona zona mąż babcia babci dziadek dziadka ciocia wujek dotter mormor farmor morfar farfar anak nenek kakek paman bibi istri suami skolkamrat väninna ông bà',
  ],
  [
    Cue.kin | READING_ONLY,
    'grandson granddaughter grandkid stepson stepdaughter godson goddaughter sibling spouse mum hubby housemate flatmate fiancée fiancé granddad grandad ' +
      'nieto nieta sobrino sobrina suegra suegro yerno nuera cuñado cuñada madrina padrino comadre compadre exnovio exnovia exmarido exesposa sobrinho sobrinha sogra sogro genro cunhado cunhada madrinha padrinho patroa ' +
      'neveu nièce marraine parrain colocataire neffe nichte enkelin enkelsohn schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter mitbewohner mitbewohnerin vermieter vermieterin ehemann ehefrau exfreund exfreundin ' +
      'suocera suocero cognato cognata coinquilino coinquilina fidanzato kleinzoon kleindochter schoonmoeder schoonvader zwager schoonzus huisgenoot wnuk wnuczka teściowa szwagier narzeczony narzeczona ' +
      'svärmor svärfar svåger svägerska pojkvän flickvän barnbarn hyresvärd keponakan mertua nabo kæreste kjæreste svigermor svoger barnebarn sønn datter',
  ],
  [
    Cue.kin | READING_ONLY,
    'exhusband exwife exboyfriend exgirlfriend mère mere père pere moeder vader mutter vater mãe chồng vợ patni biwi exman',
  ],
  [
    Cue.contact | READING_ONLY,
    'birthdate dni curp cédula fiscale geburtsdatum geboortedatum pesel personnummer fødselsdato puhelinnumero osoite addr mrn phonenumber',
  ],
  [
    Cue.record | READING_ONLY,
    'jail relatives obitury obituray velorio velório sepultamento obituário nécrologie necrologie nachruf begrafenis uitvaart',
  ],
  [
    Cue.record | READING_ONLY,
    'memoriam eulogy condolences gofundme restraining shoplifting arraignment deportation buried gravesite headstone nacimiento naissance certidão geburtsurkunde sterbeurkunde heiratsurkunde',
  ],
  [
    Cue.my,
    'my mi mis meu minha mon ma mein meine meinen meinem meiner il mio mia mijn mój moja moją min mitt mina saya tôi мой моя our benim ' +
      'moim moje mera meri moi minhas mijne',
  ],
  [
    Cue.media,
    'tour lyrics song songs album albums official trailer movie movies film films cast imdb soundtrack music band concert tickets episode episodes ' +
      'season series sitcom netflix youtube match vs versus goals goal stats trophy championship worth celebrity actor actress singer rapper author novel novels book books poem poems poetry ' +
      'quote quotes biography bio speech interview painting paintings played plays starring starred directed wrote written sang sings character fan fans wallpaper nude ' +
      'playlist remix podcast documentary red carpet stand instrumental chords tabs karaoke discography grammy oscar nba nfl mlb ufc wrestling election campaign senate invented painted ' +
      'canciones canción cancion letra película películas entrevista concierto vivo biografía poemas goles música discografía tráiler músicas filmes ao livros gols clipe ' +
      'chansons paroles clip entretien livres buts biographie discographie bande lieder songtext filme bücher tore musikvideo konzert biografie ' +
      'canzoni testo intervista libri gol concerto ufficiale liedjes songtekst boeken doelpunten videoclip muziek piosenki tekst filmy wywiad książki gole koncert teledysk zwiastun płyta ' +
      'låtar låttext filmer intervju böcker mål konsert musik şarkıları sözleri filmleri röportaj kitapları golleri konseri klip fragman dizisi ' +
      'lagu lirik wawancara buku konser hát phim vấn sách thắng mv песни фильм клип концерт',
  ],
  [Cue.recording, 'video videos clips highlights pictures photos'],
  [
    Cue.ownKin,
    'komşum patronum sevgilim oğlum kızım annem babam kardeşim eşim kocam karım teyzem abim ablam arkadaşım kuzenim yeğenim öğretmenim',
  ],
  [
    Cue.office,
    'president senator senators governor king queen prince princess pope saint sir lord lady duke duchess emperor pharaoh general colonel captain commander congressman congresswoman ' +
      'representative rep mayor minister chancellor justice secretary ambassador comedian director poet painter composer quarterback boxer ' +
      'presidente rey reina rei rainha président roi reine präsident könig königin re regina prezydent król kung başkan presiden raja',
  ],
  [
    Cue.question,
    'who what when which why how whom whose did does was were is are quién quien cuándo quem quando qui wer wann chi wie kto kiedy vem när kimdir siapa kapan',
  ],
  [
    Cue.introduction,
    'am soy sou suis sono llamo appelle heiße heisse chiamo heet nazywam się jestem heter зовут ' + 'adım ismim chamo',
  ],
  [
    Cue.birthday,
    'birthday bday cumpleaños aniversário anniversaire geburtstag compleanno verjaardag urodziny födelsedag ' +
      'doğum ulang cumple',
  ],
  [Cue.errand, 'meeting calendar remind reminder appointment'],
  [Cue.nameNoun, 'name nombre nome nom naam namn nama tên имя'],
  [Cue.public, 'us u district states federal assistant magistrate'],
  [Cue.me, 'me'],
  [Cue.toward, 'to for of from with'],
  [
    Cue.state,
    'al ak az ar ca ct fl ga ia id ks ky mn mo mt nc nd ne nh nj nm nv ny oh pa ri sc sd tn tx ut va vt wa wi wv wy dc alabama alaska arizona arkansas california colorado connecticut ' +
      'delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ' +
      'oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming or ok hi co ontario quebec alberta',
  ],
  [
    Cue.street,
    'st street ave avenue rd road drive ln lane blvd boulevard court pl place way hwy highway pkwy circle cir terrace apt suite box calle rua rue via avenida straße strasse straat ul gatan sokak ' +
      'jalan đường plaza',
  ],
  [Cue.number, 'number numbers num no numero número numéro nummer numer'],
  [
    Cue.head,
    'college university academy hospital clinic church parish county creek river lake park island beach valley springs township airport bridge trail stadium arena library museum ' +
      'foundation trust award prize medal orchestra brothers bros inc llc llp ltd corp company group industries realty properties motors chevrolet ford toyota honda winery vineyards ' +
      'hotel inn resort restaurant pizza cafe bar grill mortuary chapel theater theatre mall center centre building tower hall house institute society theorem syndrome disease law act ' +
      'doctrine effect cards perfume shoes jeans dress dresses bridal furniture guitar guitars whiskey bourbon doll tractor tractors seeds store outlet catalog coupon model recipe recipes chicken cake ' +
      'terrier campground camp campgrounds ridge forest dam medical civic memorial layouts loan loans wages plant genetics bonds method scale test technique scandal case amendment administration shepherd spaniel retriever hurricane storm',
  ],
  [
    Cue.job,
    'coach owner deputy cfo ceo vp trustee principal superintendent engineer analyst scientist researcher nurse crnp np lpc od consultant supervisor clerk treasurer firefighter paramedic veterinarian vet pharmacist contractor ' +
      'builder carpenter mechanic barber stylist pastor deacon faculty staff employee instructor coordinator specialist technician detective sergeant trooper agent programmer bookkeeper counselor hygienist ' +
      'anesthesiologist radiologist oncologist internist gynecologist rheumatologist endocrinologist gastroenterologist ophthalmologist pathologist allergist midwife doula paralegal mediator arbitrator appraiser ' +
      'surveyor welder roofer handyman locksmith groomer trainer librarian janitor receptionist intern student sophomore employment salary witness ' +
      'practitioner officer sgt cpl pvt reverend rev plumbing roofing towing hvac lawncare masonry welding caterer seamstress florist esthetician cosmetologist phlebotomist sonographer counsellor bookkeeping valedictorian cheerleader sales manager ' +
      'veterinario veterinaria médico medico arquitecto ingeniero profesor profesora enfermera contador contadora psicólogo psicologo pediatra dentista odontologo engenheiro arquiteto ' +
      'infirmière infirmier médecin plombier électricien comptable krankenschwester lehrer lehrerin steuerberater physiotherapeut tierarzt handwerker idraulico geometra ' +
      'loodgieter hydraulik księgowa nauczyciel mühendis öğretmen guru dosen giáo',
  ],
  [
    Cue.town,
    'phoenix tucson mesa scottsdale tempe glendale chandler gilbert albuquerque houston dallas austin antonio arlington plano garland irving lubbock laredo amarillo frisco waco denton killeen tyler ' +
      'chicago aurora rockford joliet naperville peoria elgin philadelphia pittsburgh allentown erie scranton harrisburg york brooklyn queens bronx manhattan buffalo rochester yonkers syracuse albany poughkeepsie ' +
      'angeles diego francisco fresno sacramento oakland bakersfield anaheim stockton irvine riverside modesto oxnard fontana pasadena torrance pomona escondido sunnyvale salinas hayward visalia vallejo ' +
      'berkeley redding chico ventura burbank miami tampa orlando jacksonville hialeah tallahassee lauderdale petersburg clearwater gainesville sarasota ocala pensacola naples atlanta savannah macon marietta ' +
      'athens columbus cleveland cincinnati toledo akron dayton canton youngstown detroit lansing flint dearborn kalamazoo saginaw indianapolis evansville muncie bloomington milwaukee madison kenosha racine ' +
      'minneapolis duluth omaha lincoln wichita topeka overland tulsa norman louisville lexington nashville memphis knoxville chattanooga clarksville murfreesboro birmingham huntsville montgomery tuscaloosa ' +
      'charlotte raleigh greensboro durham fayetteville wilmington asheville charleston greenville columbia spartanburg richmond norfolk chesapeake hampton alexandria roanoke lynchburg baltimore annapolis ' +
      'bethesda rockville frederick newark paterson elizabeth trenton camden boston worcester lowell cambridge brockton quincy somerville hartford bridgeport waterbury stamford danbury providence warwick ' +
      'cranston manchester nashua concord portland bangor burlington seattle spokane tacoma bellevue everett yakima salem eugene beaverton gresham medford boise meridian nampa billings missoula cheyenne ' +
      'denver boulder pueblo lakewood loveland vegas henderson reno sparks provo ogden sandy honolulu anchorage fairbanks orleans shreveport lafayette jackson gulfport springfield independence joplin fargo ' +
      'bismarck toronto ottawa calgary edmonton winnipeg vancouver montreal hamilton halifax london leeds sheffield liverpool bristol leicester glasgow edinburgh cardiff belfast nottingham coventry bradford ' +
      'sydney melbourne brisbane perth adelaide auckland dublin cork galway piscataway ' +
      'limerick inverness dundee aberdeen swansea newcastle exeter plymouth norwich derby wolverhampton southampton portsmouth brighton oxford luton canberra hobart geelong christchurch wellington brampton mississauga burnaby saskatoon kelowna parma harlingen mcallen brownsville valdosta kokomo mansfield lima mumbai delhi bangalore bengaluru hyderabad chennai kolkata pune ahmedabad jaipur lucknow karachi lahore islamabad lagos abuja ibadan enugu nairobi accra johannesburg durban pretoria cairo dubai riyadh manila cebu singapore jakarta bandung surabaya medan yogyakarta hanoi saigon bangkok seoul tokyo osaka beijing shanghai taipei moscow istanbul ankara izmir bursa antalya roma milano torino napoli bologna firenze palermo bari padova verona genova catania bergamo madrid barcelona sevilla zaragoza málaga malaga bilbao granada murcia lisboa lisbon porto braga coimbra lyon marseille toulouse nantes rennes lille bordeaux strasbourg grenoble brest berlin hamburg münchen köln frankfurt stuttgart düsseldorf dresden leipzig hannover bremen bochum dortmund essen kassel nürnberg wien graz linz zürich basel bern amsterdam rotterdam utrecht eindhoven breda arnhem zwolle almere groningen tilburg antwerpen gent stockholm göteborg malmö uppsala umeå oslo bergen warszawa kraków krakow łódź wrocław poznań gdańsk gdynia lublin katowice szczecin guadalajara monterrey puebla tijuana bogotá bogota medellín medellin barranquilla quito guayaquil caracas córdoba montevideo curitiba recife fortaleza campinas goiânia brasília manaus',
  ],
  [Cue.school, 'school elementary'],
  [
    Cue.lineage,
    'tree history crest cookbook surname origin genealogía genealogia généalogie stammbaum stamboom albero drzewo släktträd origen origem origine herkunft',
  ],
  [
    Cue.place,
    'casino apartments apts lube hs middle ground field hook homes condos lounge tavern salon spa gym bank dealer dealership auto parts rental rentals services service health therapy lab labs ' +
      'consulting associates partners bakery deli market grocery pharmacy nursery farm farms ranch cellars brewery cruise airlines station depot mill mills marina golf country club course dispatch telegram gazette ' +
      'tribune herald times journal press chronicle daily software systems technologies solutions publishing heaters compressor compressors mattress boats trucks tires engines woodpecker fever virus ' +
      'bypass freeway expressway turnpike parkway square garden gardens zoo speedway raceway wilderness refuge reservoir dunes falls canyon cove bay harbor harbour peninsula lighthouse battlefield fort ' +
      'colegio escuela instituto clinica clínica szpital farmacia parroquia iglesia lycée hôpital hopital ospedale scuola lojas banco krankenhaus',
  ],
  [Cue.versus, 'v'],
  [Cue.self, 'im m'],
  [Cue.seek, 'find locate looking searching seeking block unblock reach busco cherche suche cerco szukam'],
  [Cue.lastState, 'in'],
  [
    Cue.act,
    'call called calls text texts emailed message messaged messages send sent write reply replied ' +
      'facetime invite pay venmo zelle phoned llama llamar manda envía enviar escribe ligar appeler envoie ruf anrufen chiama chiamare zadzwoń hubungi ' +
      'blocked blocking ghosted ghosting ignored ignoring harassed harassing stalked threatened threatening bullied bullying cheated cheating lied lying yelled yelling unfriended scammed owes',
  ],
  [
    Cue.fame,
    'timeline inauguration presidential presidency assassination murders wikipedia weight height facts invention inventor discovery discovered theory sheet memoir legacy revolution war battle civil ' +
      'expedition era policies views politics political artist musician exhibit hairstyle autograph memorabilia poster collectibles jersey jerseys dvd cd ringtones torrent mp3 audio shows fired killed murder ' +
      'accomplishments achievements childhood life famous quotations sayings speeches letters art cartoons comics cookware collection fragrance sunglasses bags handbags ' +
      'scene scenes monologue impression bloopers acoustic unplugged remastered theme cosplay costume meme memes entrance compilation moments dunk dunks knockout knockouts touchdowns hits greatest setlist mixtape freestyle diss verse ost tutorial voice voiceover reaction funniest standup sketch prank pranks gameplay lore emote moveset twitch streamer vlog vlogs tiktok onlyfans wiki discurso rede discours discorso toespraak przemówienie konuşması pidato juicio procès prozess processo doku documental documentaire documentario dokument vida obra obras œuvre werke opere resumen résumé zusammenfassung riassunto samenvatting streszczenie resumo capítulos capitulos capítulo folge folgen odcinek avsnitt bölüm episodio episodi partido pelea combate kampf cantante actriz cantor cantora chanteur chanteuse sänger sängerin schauspieler schauspielerin acteur actrice cantanti zanger zangeres voetballer piosenkarz piosenkarka aktor piłkarz skådespelare sångare şarkıcı oyuncu futbolcu penyanyi pemain jogador jugador joueur spieler giocatore attore attrice ator atriz mejores meilleurs beste migliori melhores najlepsze bästa chistes blagues witze barzellette ganzer completo completa completi sketches caricatura',
  ],
  [Cue.family, 'family familia família famille familie famiglia rodzina keluarga'],
];

/** Log2 of the slots; a third of them is taken. */
const TABLE_BITS = 13;

let keys: Int32Array | undefined;
let cues: Uint8Array;

function fill(): Int32Array {
  const table = new Int32Array(1 << TABLE_BITS);
  cues = new Uint8Array(1 << TABLE_BITS);
  for (const [cue, words] of [...WORDS, [Cue.phrase, phraseWords()] as const]) {
    // One plain loop over words in lower case: it runs once, cold, on a reader's clock.
    let hash = BASIS;
    for (let i = 0; i <= words.length; i++) {
      const code = i < words.length ? words.charCodeAt(i) : 32;
      if (code !== 32) {
        hash = Math.imul(hash ^ code, PRIME);
        continue;
      }
      let slot = hash >>> (32 - TABLE_BITS);
      while (cues[slot] !== Cue.none && table[slot] !== hash) slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
      // The first list that names a word keeps it.
      if (cues[slot] === Cue.none) {
        table[slot] = hash;
        cues[slot] = cue;
      }
      hash = BASIS;
    }
  }
  return table;
}

/** The cue of the word with this hash. */
export function cueOf(hash: number): number {
  return listOf(hash) % CUES;
}

/** The same as far as the tagger knows it. It was trained with these lists: train it again when they change. */
export function knownCueOf(hash: number): number {
  const list = listOf(hash);
  return list < READING_CUES ? list : Cue.none;
}

/** The cue with what is added to it. */
function listOf(hash: number): number {
  keys ??= fill();
  let slot = hash >>> (32 - TABLE_BITS);
  for (;;) {
    const cue = cues[slot]!;
    if (cue === Cue.none || keys[slot] === hash) return cue;
    slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
  }
}

/** The hashes of all words whose cue has something other than 0 in this table. */
export function hashesOf(wanted: Uint8Array): number[] {
  keys ??= fill();
  const hashes: number[] = [];
  for (let slot = 0; slot < cues.length; slot++) if (wanted[cues[slot]! % CUES] !== 0) hashes.push(keys[slot]!);
  return hashes;
}

/** Does a word like this stand beside names: a title, a relation, a word for contact, records or practice, "family", "name"? */
export function namesNeighbour(hash: number): boolean {
  switch (knownCueOf(hash)) {
    case Cue.contact:
    case Cue.record:
    case Cue.practice:
    case Cue.title:
    case Cue.kin:
    case Cue.office:
    case Cue.introduction:
    case Cue.nameNoun:
    case Cue.family:
    case Cue.birthday:
      return true;
    default:
      return false;
  }
}

/** Words for private occasions and documents: they make the name of a file private. */
const FILE_WORDS =
  'intake patient telehealth telemedicine depo vorstellungsgespräch vorstellungsgespraech therapiesitzung deposition resume cv invoice birthday bday wedding school graduation baptism christening session therapy consult consultation appointment exam evaluation incident witness ' +
  'statement custody bodycam claim application onboarding performance review passport license contract payslip funeral memorial recital homework essay sonogram ultrasound xray mri ' +
  'scan dashcam doorbell nanny client student employee tenant applicant candidate meeting call checkup surgery diagnosis counseling assessment portfolio family anniversary babyshower ' +
  'engagement affidavit arrest interrogation lawsuit mediation visa transcript diploma enrollment referral prescription discharge cctv confidential private personal proposal ' +
  'paciente sesión sesion sessão sessao terapia consulta examen exame currículo curriculo curriculum factura fatura boda bautizo cumpleaños cumpleanos graduación graduacion cliente alumno ' +
  'reunión reunion casamento aniversário aniversario batizado formatura séance seance mariage anniversaire baptême bapteme facture élève eleve ' +
  'gespräch gesprach gespraech sitzung therapie untersuchung bewerbung bewerbungsgespräch lebenslauf hochzeit geburtstag taufe rechnung zeuge vernehmung kunde schüler colloquio paziente seduta visita esame matrimonio ' +
  'battesimo compleanno laurea fattura studente gesprek sollicitatie sollicitatiegesprek patiënt sessie bruiloft verjaardag factuur getuige leerling rozmowa pacjent sesja badanie ślub slub urodziny ' +
  'faktura świadek swiadek życiorys zyciorys klient bröllop brollop födelsedag fodelsedag vittne möte mote görüşme gorusme hasta seans terapi muayene düğün dugun mezuniyet özgeçmiş ozgecmis fatura tanık ' +
  'pasien sesi pernikahan wisuda lamaran faktur saksi klien murid ' +
  'pohovor svatba svadba narozeniny narodeniny výslech vyslech häät haat kuulustelu jobbsamtale jobsamtale bryllup fødselsdag fodselsdag konfirmasjon konfirmation ' +
  'esküvő eskuvo kihallgatás kihallgatas nuntă nunta audiere razgovor vjenčanje vjencanje saslušanje saslusanje pulmad vestuvės vestuves kāzas kazas ' +
  'собеседование свадьба допрос приём прием консультация сеанс пациент показания выпускной співбесіда весілля допит сватба γάμος βάπτιση phỏng đám';

/** What the press publishes of those who are known, too: private in the name of a file, not in the address of a page. */
const PRESS_WORDS =
  'interview testimony hearing entrevista testimonio audiencia depoimento entretien témoignage temoignage testimonianza haastattelu interjú interviu intervju интервью συνέντευξη rozhovor wawancara samtal samtale';

/** What else stands in files' names, and is nobody's name. */
const NEUTRAL_WORDS =
  'webinar overview basics handbook training tutorial workshop module tips guide recap highlights intro introduction lesson course policy safety demo launch promo template sample example examples questions answers kickoff standup sprint update report summary notes agenda roadmap strategy software product marketing sales support compliance procedure techniques exercises explained fundamentals essentials masterclass certification orientation bootcamp beginner beginners advanced level vol volume camp developer engineer backend frontend admin dashboard playlist slideshow footage reel venue ceremony rehearsal ' +
  'video videos movie party medical job exit final part copy edited raw clip clips full cam camera recording record rec audio hd old new draft version take camera zoom teams upload export file img mov dsc';

/** What a word says in the name of a file; bits. */
export const FileCue = {
  /** That the file is of a private occasion: intake, interview, resume. */
  occasion: 1,
  /** Whose it is, where another such word stands before: mom, client. */
  kin: 2,
  /** Nothing of a name: it parts what stands before from what stands behind. */
  between: 4,
  /** That the word behind it makes the file private: "home video". */
  home: 8,
  /** With `occasion`: only where a file has the name. */
  press: 16,
} as const;

let fileCues: HashTable | undefined;

function fillFileCues(): HashTable {
  const found = new Map<number, number>();
  const note = (words: string, cue: number): void => {
    for (const word of words.split(' ')) {
      const hash = hashWord(word);
      found.set(hash, (found.get(hash) ?? 0) | cue);
    }
  };
  note(FILE_WORDS, FileCue.occasion);
  note(PRESS_WORDS, FileCue.occasion | FileCue.press);
  note(NEUTRAL_WORDS, FileCue.between);
  note('home', FileCue.home);
  for (const [list, words] of WORDS)
    for (const word of words.split(' ')) {
      const cue = list % CUES;
      // The first list that names a word keeps it.
      if (cueOf(hashWord(word)) !== cue) continue;
      if (cue === Cue.kin) note(word, FileCue.kin | FileCue.between);
      else if (cue === Cue.title || cue === Cue.my || cue === Cue.toward || cue === Cue.nameNoun) note(word, FileCue.between);
    }
  return new HashTable(found);
}

/** The words that can make a file private: where a text holds none of them, nothing in it does. */
export function privateFileWords(): string[] {
  const kin = WORDS.filter(([list]) => list % CUES === Cue.kin).map(([, words]) => words);
  return [FILE_WORDS, PRESS_WORDS, 'home', ...kin].join(' ').split(' ');
}

/** What the word with this hash says in the name of a file, 0 where it says nothing. */
export function fileCueOf(hash: number): number {
  fileCues ??= fillFileCues();
  return fileCues.get(hash);
}
