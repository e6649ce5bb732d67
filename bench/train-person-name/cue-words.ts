import { hashWord } from '../../src/core/words.js';
import { CUE_BITS, Cue, READING_ONLY } from '../../src/detectors/person-name/cues.js';
import { HEAD_BITS } from '../../src/detectors/person-name/phrases.js';
import { KIN_WORDS, MORE_KIN_WORDS } from './kin.js';
import { phraseWords } from './phrases.js';

/**
 * Which words are which cue; a word's first list keeps it. Of those that are marked as the reading's only, the tagger was told nothing; when the others
 * change, train it again. `npm run train:person-name -- --lists` packs them.
 */
export const CUE_WORDS: readonly (readonly [cue: number, words: string])[] = [
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
  [Cue.kin, KIN_WORDS],
  [Cue.kin | READING_ONLY, MORE_KIN_WORDS],
  [
    Cue.contact | READING_ONLY,
    'birthdate dni curp cédula fiscale geburtsdatum geboortedatum pesel personnummer fødselsdato puhelinnumero osoite addr mrn phonenumber',
  ],
  [
    Cue.record | READING_ONLY,
    'biodata klassentreffen homenagem trauerfeier funerali düğünü dugunu shadi weds wisuda ' +
      'jail relatives obitury obituray velorio velório sepultamento obituário nécrologie necrologie nachruf begrafenis uitvaart',
  ],
  [
    Cue.record | READING_ONLY,
    'diagnosis chemo prom iep tutoring fundraiser mortgage bewerbungsgespräch vorstellungsgespräch memoriam eulogy condolences gofundme krankenakte patientenakte casier aadhaar restraining shoplifting arraignment deportation buried gravesite headstone nacimiento naissance certidão geburtsurkunde sterbeurkunde heiratsurkunde',
  ],
  [
    Cue.my,
    'my mi mis meu minha mon ma mein meine meinen meinem meiner il mio mia mijn mój moja moją min mitt mina saya tôi мой моя our benim ' +
      'moim moje mera meri moi minhas mijne',
  ],
  // Czech, Slovak, Hungarian, Romanian, Croatian, Finnish, Danish and Norwegian, of which the tagger has seen little; and Polish in its cases.
  [
    Cue.contact | READING_ONLY,
    'telefonní bydliště telefonszám telefonszáma lakcím lakcíme címe telefona telefonul domiciliu puhelin',
  ],
  [Cue.where | READING_ONLY, 'missä hvor kde gdje unde'],
  [Cue.live | READING_ONLY, 'asuu bydlí živi lakik locuiește'],
  [Cue.my | READING_ONLY, 'mojej mojego můj moj mea'],
  [
    Cue.kin | READING_ONLY,
    'córki syna żony męża soused sousedka bratr sestra manžel manželka přítel přítelkyně babička dcera susjed susjeda vecinul soția sotia soțul fratele profesoara',
  ],
  [
    Cue.ownKin | READING_ONLY,
    'szomszédom férjem feleségem barátom főnököm anyám apám naapurini exäni veljeni siskoni mieheni vaimoni äitini',
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
    Cue.ordeal,
    'missing convicted sentenced indicted charged accused suspect victim stabbed kidnapped abducted raped molested bodycam nudes sextape hiv overdose overdosed ' +
      'suicide desaparecida desaparecido detenido detenida capturado capturada asesinado asesinada preso presa presos vermisst vermisste vermisster ' +
      'verhaftet verurteilt disparu disparue arrêté arrêtée arrete arretee condamné condamnée scomparso scomparsa arrestato arrestata vermist aangehouden opgepakt ' +
      'zaginął zaginęła zaginiony zaginiona aresztowany aresztowana försvunnen häktad kayıp tutuklandı gözaltına ifşa ditangkap ditahan mms',
  ],
  [
    Cue.job,
    'recruiting kindergarten preschool abitur maestra maestro plomero fontanero electricista odontóloga odontologa enfermeira enfermeiro professora motorista ' +
      'klempner elektriker friseur friseurin anwalt anwältin coiffeur coiffeuse professeur kiné infermiera infermiere mechanik hemşire hemsire rörmokare elektriker tandlæge bidan perawat dokter ' +
      'coach owner deputy cfo ceo vp trustee principal superintendent engineer analyst scientist researcher nurse crnp np lpc od consultant supervisor clerk treasurer firefighter paramedic veterinarian vet pharmacist contractor ' +
      'builder carpenter mechanic barber stylist pastor deacon faculty staff employee instructor coordinator specialist technician detective sergeant trooper agent programmer bookkeeper counselor hygienist ' +
      'anesthesiologist radiologist oncologist internist gynecologist rheumatologist endocrinologist gastroenterologist ophthalmologist pathologist allergist midwife doula paralegal mediator arbitrator appraiser ' +
      'surveyor welder roofer handyman locksmith groomer trainer librarian janitor receptionist intern student sophomore employment salary witness applicant claimant plaintiff ' +
      'practitioner officer sgt cpl pvt reverend rev plumbing roofing towing hvac lawncare welding caterer florist counsellor cheerleader sales manager ' +
      'veterinario veterinaria médico medico arquitecto ingeniero profesor profesora enfermera contador contadora psicólogo psicologo pediatra dentista odontologo engenheiro arquiteto ' +
      'paciente paziente patientin pacjent ' +
      'infirmière infirmier médecin plombier électricien comptable krankenschwester lehrer lehrerin steuerberater physiotherapeut tierarzt handwerker idraulico geometra ' +
      'loodgieter hydraulik księgowa nauczyciel mühendis öğretmen guru dosen giáo',
  ],
  [
    Cue.town,
    'phoenix tucson mesa scottsdale tempe glendale chandler gilbert albuquerque houston dallas austin antonio arlington plano garland irving lubbock laredo amarillo frisco waco denton killeen tyler ' +
      'chicago aurora rockford joliet naperville peoria elgin philadelphia pittsburgh allentown erie scranton harrisburg york brooklyn queens bronx manhattan buffalo rochester syracuse albany ' +
      'angeles diego francisco fresno sacramento oakland bakersfield anaheim stockton irvine riverside modesto oxnard fontana pasadena torrance pomona escondido sunnyvale salinas hayward visalia vallejo ' +
      'berkeley redding chico ventura burbank miami tampa orlando jacksonville hialeah tallahassee lauderdale petersburg clearwater gainesville sarasota ocala pensacola naples atlanta savannah macon marietta ' +
      'athens columbus cleveland cincinnati toledo akron dayton canton youngstown detroit lansing flint dearborn kalamazoo saginaw indianapolis evansville bloomington milwaukee madison ' +
      'minneapolis duluth omaha lincoln wichita topeka tulsa norman louisville lexington nashville memphis knoxville chattanooga clarksville murfreesboro birmingham huntsville montgomery tuscaloosa ' +
      'charlotte raleigh greensboro durham fayetteville wilmington asheville charleston greenville columbia spartanburg richmond norfolk chesapeake hampton alexandria roanoke lynchburg baltimore annapolis ' +
      'bethesda rockville frederick newark paterson elizabeth trenton camden boston worcester lowell cambridge brockton quincy somerville hartford bridgeport waterbury stamford danbury providence warwick ' +
      'cranston manchester nashua concord portland bangor burlington seattle spokane tacoma bellevue everett yakima salem eugene beaverton medford boise meridian billings missoula cheyenne ' +
      'denver boulder pueblo lakewood vegas henderson reno provo ogden sandy honolulu anchorage fairbanks orleans shreveport lafayette jackson springfield fargo ' +
      'bismarck toronto ottawa calgary edmonton winnipeg vancouver montreal hamilton halifax london leeds sheffield liverpool bristol leicester glasgow edinburgh cardiff belfast nottingham coventry bradford ' +
      'sydney melbourne brisbane perth adelaide auckland dublin cork galway piscataway ' +
      'limerick inverness dundee aberdeen swansea newcastle exeter plymouth norwich derby wolverhampton southampton portsmouth brighton oxford luton canberra hobart geelong christchurch wellington brampton mississauga saskatoon parma mcallen brownsville mansfield lima mumbai delhi bangalore bengaluru hyderabad chennai kolkata pune ahmedabad jaipur lucknow karachi lahore islamabad lagos abuja ibadan enugu nairobi accra johannesburg durban pretoria cairo dubai riyadh manila cebu singapore jakarta bandung surabaya medan yogyakarta hanoi saigon bangkok seoul tokyo osaka beijing shanghai taipei moscow istanbul ankara izmir bursa antalya roma milano torino napoli bologna firenze palermo bari padova verona genova catania bergamo madrid barcelona sevilla zaragoza málaga malaga bilbao granada murcia lisboa lisbon porto braga coimbra lyon marseille toulouse nantes rennes lille bordeaux strasbourg grenoble brest berlin hamburg münchen köln frankfurt stuttgart düsseldorf dresden leipzig hannover bremen bochum dortmund essen kassel nürnberg wien graz linz zürich basel bern amsterdam rotterdam utrecht eindhoven breda arnhem zwolle almere groningen tilburg antwerpen gent stockholm göteborg malmö uppsala umeå oslo bergen warszawa kraków krakow łódź wrocław poznań gdańsk gdynia lublin katowice szczecin guadalajara monterrey puebla tijuana bogotá bogota medellín medellin barranquilla quito guayaquil caracas córdoba montevideo curitiba recife fortaleza campinas goiânia brasília manaus',
  ],
  [Cue.school, 'school elementary'],
  [
    Cue.lineage,
    'tree history crest cookbook surname origin genealogía genealogia généalogie stammbaum stamboom albero drzewo släktträd origen origem origine herkunft',
  ],
  [
    Cue.place,
    'dock isd commons palms cave caverns maternity homestead villas estates casino apartments apts hs middle ground field homes condos lounge tavern salon spa gym bank dealer dealership auto parts rental rentals services service health therapy lab labs ' +
      'consulting associates partners bakery deli market grocery pharmacy nursery farm farms ranch cellars brewery cruise airlines station depot mill mills marina golf country club course dispatch telegram gazette ' +
      'tribune herald times journal press chronicle daily software systems technologies solutions publishing compressor mattress boats trucks tires engines woodpecker fever virus ' +
      'bypass freeway expressway turnpike parkway square garden gardens zoo speedway raceway wilderness refuge reservoir dunes falls canyon cove bay harbor harbour peninsula lighthouse battlefield fort ' +
      'colegio escuela instituto clinica clínica szpital farmacia parroquia iglesia lycée hôpital hopital ospedale scuola lojas banco krankenhaus restaurante ristorante pharmacie apteka gimnasio garage oficina',
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
      'scene scenes monologue impression bloopers acoustic unplugged remastered theme cosplay costume meme memes entrance compilation moments dunk dunks knockout touchdowns hits greatest setlist mixtape freestyle diss verse ost tutorial voice voiceover reaction funniest standup sketch prank pranks gameplay lore emote moveset twitch streamer vlog vlogs tiktok wiki discurso rede discours discorso toespraak przemówienie konuşması pidato juicio procès prozess processo doku documental documentaire documentario dokument vida obra obras œuvre werke opere resumen résumé zusammenfassung riassunto samenvatting streszczenie resumo capítulos capitulos capítulo folge folgen odcinek avsnitt bölüm episodio episodi partido pelea combate kampf cantante actriz cantor cantora chanteur chanteuse sänger sängerin schauspieler schauspielerin acteur actrice cantanti zanger zangeres voetballer piosenkarz piosenkarka aktor piłkarz skådespelare sångare şarkıcı oyuncu futbolcu penyanyi pemain jogador jugador joueur spieler giocatore attore attrice ator atriz mejores meilleurs beste migliori melhores najlepsze bästa chistes blagues witze barzellette ganzer completo completa completi sketches caricatura',
  ],
  [Cue.family, 'family familia família famille familie famiglia rodzina keluarga'],
  [
    Cue.record | READING_ONLY,
    'lookup deposition ratemyprofessors itinerary invoice harassment detention subpoena paystub payslip timesheet factura fattura factuur faktura mietvertrag arbeitsvertrag krankmeldung spokeo intelius truepeoplesearch tinder zabasearch peoplefinders arraigned ' +
      'estafador estafadora sepelio golpista enterro prontuário necrologi truffatore divorzio traueranzeigen todesanzeigen betrüger betrügerin vorstrafen hochzeitsvideo stayfriends bestattung ' +
      'scheiding oplichter overlijdensberichten rouwadvertenties sollicitatiegesprek nekrologi oszust oszustka karany wesela wesele ' +
      'dödsannonser skilsmässa hitta bedragare cenazesi sabıka boşanma dolandırıcı penipu cerai cưới zeugnis ' +
      'bisættelse begravelse bryllup dødsannonse pohřeb svatba hautajaiset temetése esküvő nuntă înmormântare',
  ],
  [Cue.contact | READING_ONLY, 'mail bsn ktp cmnd cccd kimlik steuernummer sozialversicherungsnummer mailadres emailadres'],
  [Cue.kin | READING_ONLY, 'gf bf trai gái collegue arbeitskollege arbeitskollegin dziewczyna chłopak'],
  [Cue.ownKin | READING_ONLY, 'anneannem babaannem dedem ablam'],
  [
    Cue.seek,
    'buscando contacter encontrar procurando cercando procuro buscar procurar rechercher retrouver zoek söker cari tìm localizar finden trovare vinden',
  ],
  [
    Cue.ordeal,
    'prison jailed paroled gefängnis gevangenis carcere cárcel carcel cadeia więzieniu fängelse hapiste penjara vorbestraft arnaque arnaqueur dashcam cctv catfish hospitalized',
  ],
  [
    Cue.dated,
    'born class age aged nacido nacida nascido nascida né née geboren nato nata urodzony urodzona född født lahir generación generacion promo turma ' +
      'abi abitur jahrgang klasse classe klas klasa matura studenten angkatan laurea diplome diplôme thesis dissertation',
  ],
  [
    Cue.job,
    'customer caseworker cliente clienta kunde kundin klant klientka pacjentka nauczycielka kund lärare frisör hasta ' +
      'müşteri pasien pelanggan insegnante leraar docent meester',
  ],
  // Feasts of families, sites people are looked up on, and what is said of the dead, in more languages.
  [
    Cue.record | READING_ONLY,
    'truthfinder beenverified fastpeoplesearch radaris baptême bapteme battesimo cresima taufe konfirmation kommunion einschulung polterabend ' +
      'doop trouwdag chrzest chrzciny nikahan kına mezuniyeti',
  ],
  [Cue.live | READING_ONLY, 'work works trabaja trabalha travaille arbeitet lavora werkt pracuje jobbar çalışıyor rehta rehti'],
  [Cue.where | READING_ONLY, 'kahan'],
  [
    Cue.birthday | READING_ONLY,
    'doğdun grattis gefeliciteerd felicidades parabéns parabens auguri tebrikler congratulations congrats',
  ],
  [
    Cue.ordeal,
    'leaked leak leaks onlyfans filtrado filtrada vazado vazada vazou vazaram geleakt nacktbilder intimo íntimo intimas íntimas intime gelekt wyciek läckt ' +
      'nakenbilder sızdırılan bokep vcs viral rip qepd',
  ],
  [
    Cue.job,
    'missionary hudl maxpreps varsity jv prescription makler makelaar mäklare emlakçı inmobiliaria imobiliária immobilier corretor',
  ],
  [Cue.years, 'años anos aninho ans anni jahre jaar lat år yaş yaşında tuổi'],
  // Fields of logs and trackers.
  [Cue.nameNoun | READING_ONLY, 'user assignee'],
  [Cue.errand | READING_ONLY, 'rdv termin afspraak appuntamento randevu'],
  [Cue.contact | READING_ONLY, 'sdt raqam dianhua ghar'],
  [Cue.kin | READING_ONLY, 'padosi padosan behen'],
  [Cue.phrase, phraseWords()],
];

/** The list of each word by its hash. */
export function cuesByHash(): Map<number, number> {
  const lists = new Map<number, number>();
  for (const [list, words] of CUE_WORDS) {
    for (const hash of words.split(' ').map(hashWord)) if (!lists.has(hash)) lists.set(hash, list);
  }
  return lists;
}

/** The keys of words that begin phrases and have another cue. */
export function headsWithCue(): number[] {
  const byHash = cuesByHash();
  const hashes = phraseWords().split(' ').map(hashWord);
  return hashes.filter((hash) => byHash.get(hash)! % READING_ONLY !== Cue.phrase).map((hash) => hash >>> (32 - HEAD_BITS));
}

/** The same under shortened hashes. */
export function cuesByKey(): Map<number, number> {
  const byHash = cuesByHash();
  const byKey = new Map([...byHash].map(([hash, list]) => [hash >>> (32 - CUE_BITS), list]));
  if (byKey.size < byHash.size) throw new Error('two words share a key: leave one of them out');
  return byKey;
}
