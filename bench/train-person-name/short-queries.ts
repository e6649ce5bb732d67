/**
 * More carriers, all short and as typed into a search box, and queries that name nobody. `{N}`, `{G}`, `{S}` as in the other templates; `{verb}` is what people do,
 * `{trade}` what they do for a living, `{thing}` something of everyday life, `{odd}` a word no list has.
 */
export interface ShortQueries {
  readonly private: readonly string[];
  readonly single: readonly string[];
  readonly media: readonly string[];
  /** Nobody is named. */
  readonly plain: readonly string[];
}

const split = (lines: string): readonly string[] => lines.split('|').map((line) => line.trim());

export const SHORT_QUERIES: Readonly<Record<string, ShortQueries>> = {
  en: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{N} {town}|{N} {state}|{N} {town} {state}|{N} {town} {state} {num}|{N} {town} {trade}|dr {N} {trade}|dr. {N} {trade} {town}|dr {N} {thing} {town}|{trade} {N}|{trade} {N} {town}|' +
        '{N} instagram|instagram {N}|{N} linkedin {town}|linkedin {N} {trade}|facebook {N}|facebook {N} {town}|{N} snapchat|{N} obituary {odd}|obituary of {N}|{N} obits {town}|in memory of {N}|funeral service for {N}|{N} memorial service|' +
        '{N} arrested|{N} dui {town}|{N} inmate|{N} trial {town}|{N} prison|{N} scam|{N} complaints|{N} reviews|{N} lawsuit|{N} missing|{N} {town} police|officer {N}|deputy {N} {thing}|sgt {N}|coach {N} {town}|pastor {N} {thing}|' +
        'search for {N}|how to find {N}|where can i find {N}|whatever happened to {N} from {town}|does anyone know {N}|who is {N} {trade}|{N} class of {year}|{N} high school|{N} high school {thing}|{N} {town} high school|{N} graduation|' +
        '{N} {thing} highlights class of {year}|video of {N} at school|{N} birthday party|{N} wedding video|{N} baby shower|{N} and {N} wedding|{N} recital|{N} science fair|{N} yearbook|{N} spelling bee {town}|{N} softball|{N} wrestling {town}|' +
        '{S}, {G}|{S}, {G} {town}|{S} {G} {letter}|{S}, {G} {letter}. {town} {state}|{N} nee {S}|{N} maiden name|{N} age {num}|name {N} age {n}{n}|patient name {N}|full name {N}|customer {N} {phone}|this is {N} calling|hi i am {N} from {town}|im {N}|' +
        'student {N} {thing}|cv of {N}|resume {N} {trade}|letter for {N}|{N} voter registration|{N} estate sale|{N} house|{N} property {town}|{N} llc {town}|{N} of {town}|{N} of {town} {state}|{N} from {town}|{N} near {town}|' +
        'e mail {N}|mail to {N}|phone {N}|{N} telephone|{N} contact {town}|{N} contact number|contact {N} {trade}|{N} ka number|{N} ji contact|mera naam {N} hai|invite {N}|block {N} on facebook|pay {N} {num} dollars|{N} home|{N} dad|{N} army|' +
        '{G} and {G} {S} {town}|mr and mrs {N}|mr {S} {thing}|{N} {thing} {town}|my {thing} teacher {N}|my doctor {N}|my therapist {N}|my dentist {N}|my lawyer {N}|my mother in law {N}|is {N} a good {trade}|{N} malpractice|{N} diary',
    ),
    single: split(
      '{S} family reunion|{S} family reunion {year}|{S} family cemetery|{S} family crest|{S} family {town}|the {S}s|the {S} family|{S} genealogy {town}|{S} ancestry|mrs {S} {thing}|mr {S} {thing} videos|ms {S} class|miss {S}|miss {S} {thing}|mr. {S} {town}|' +
        'dr {S} {trade}|dr {S} {trade} {town}|dr {S} {thing}|dr. {S} in {town}|professor {S} {thing}|coach {S} {thing}|officer {S} {town}|pastor {S}|my son {G} {thing}|my daughter {G} {verb}|my {thing} teacher mrs {S}|my boss {G} {verb}|my coworker {G} {verb}|' +
        'my roommate {G} {verb}|my neighbor {G} {verb}|my friend {G} {verb}|my ex {G} {verb}|my husband {G} {verb}|my wife {G} {verb}|my brother in law {G}|my mother in law {G}|my uncle {G} {thing}|my grandma {G}|my girlfriend {G} {verb}|my kid {G}|my dog {G}|' +
        'happy birthday {G}|happy anniversary {G} and {G}|congratulations {G}|congrats {G} and {G}|get well soon {G}|rip {G}|rest in peace {G} {S}|miss you {G}|i miss you {G}|i love you {G} {S}|i hate {G}|sorry {G}|welcome home {G}|good luck {G}|good night {G}|' +
        "{G}'s {thing}|{G}'s first {thing}|{G}s house|{G}'s {n}th birthday|{G} turns {n}|pay {G}|venmo {G} {num}|facetime {G}|invite {G}|ask {G} about the {thing}|text {G} {verb}|call {G} {verb}|schedule {thing} with {G}|dinner with {G}|photos of {G} from {year}|" +
        'split it with {G} and {G}|i am {G}|im {G}|this is {G}|it is me {G}|hi {G}|{G} where are you|{G} {verb}|grandpa {G}|aunt {G} {thing}|sister {G}|baby {G}|{G} the {trade}|{G} from {town}|ask {G}|play message from {G}',
    ),
    media: split(
      '{N} best moments|{N} full set|{N} piano tutorial|{N} bass tab|{N} live {year}|{N} live at {odd}|{N} bloopers|{N} cover|{N} acoustic|{N} monologue|{N} scene|{N} {film} scene|{N} workout|{N} training|{N} diet|{N} makeup|{N} training montage|{N} dunks|' +
        '{N} knockouts|{N} goals {year}|{N} hat trick|{N} rally|{N} town hall|{N} meme|{N} theme|{N} gameplay|{N} movies ranked|{N} audiobook|{N} documentary {year}|{N} case|{N} conspiracy|{N} podcast {N}|{N} and {N} debate|{N} vs {N} full fight|{N} vs {N} {year}|' +
        '{S} vs {S}|{G} vs {G} {film}|{G} and {G} full episodes|{G} from {film}|{N} {film}|{film} {N}|{N} {odd} lyrics|{N} {odd} {odd} live|{N} explains {thing}|{N} on {thing}|{N} cooking {thing}|{N} the {thing} song|where does {N} live|' +
        'how tall is {N}|who is {N} dating|is {N} still alive|{N} wife|{N} children|{N} mugshot|{N} verdict|{N} assassination|{N} for kids|{N} inventions|{N} sonnet {num}|{N} symphony no {n}|{N} concerto|{N} paintings explained|{N} wikipedia|{N} then and now',
    ),
    plain: split(
      '{thing}|{thing} {thing}|best {thing}|best {thing} {year}|how to fix a {thing}|how to {verb} a {thing}|{thing} near me|{thing} in {town}|{thing} for sale {town}|cheap {thing}|{thing} repair|{thing} tutorial|{thing} vs {thing}|why is my {thing} {verb}|{town} weather|' +
        'things to do in {town}|hotels in {town} {state}|{town} {state} {thing}|{trade} {town}|{trade} salary|how to become a {trade}|{trade} school {town}|{trade} near me|{odd} {thing}|{odd} {odd}|{odd} {year}|{odd} {num}|{odd} review|{odd} trailer|{odd} episode {n}|' +
        'grand theft {odd}|{thing} season {n}|{thing} recipe|easy {thing} recipe|{thing} ideas|{thing} for beginners|{thing} documentary|funny {thing} videos|{thing} compilation|relaxing {thing}|how much does a {thing} cost|what is a {thing}|history of {thing}|' +
        '{num} {thing}|{thing} {num}|{thing} sound effect|{thing} timelapse|diy {thing}|old {thing}|{thing} game|{thing} song for kids|{thing} parts|used {thing} {town}|{thing} for {n} year olds|{town} airport|{town} map|{town} to {town}|moving to {town}|i am legend|i am number four|i am bored|i am not throwing away my shot|i am woman|{odd} mailing address|{odd} dealer phone number|{odd} customer service phone number|{thing} store phone number|{thing} address|' +
        '{odd} {odd} flower|{odd} {odd} syndrome|{thing} loan lookup|{odd} obituaries|{town} obituaries|{town} divorce records|{odd} county arrest records|{odd} {odd} lyrics',
    ),
  },
  es: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N}|doctora {N} {trade}|{N} {town}|facebook de {N}|facebook {N} {town}|instagram {N}|linkedin {N}|{N} colegio {odd}|profesora {N} escuela|boda de {N} y {N}|graduación de {N}|cumpleaños de {N}|quince años de {N}|' +
        '{N} antecedentes|{N} detenido|{N} fallecido|obituario {N}|{N} desaparecida|busco a {N}|buscar a {N} {town}|quién conoce a {N}|familia {S} genealogía|apellido {S} origen|ficha de {N}|currículum de {N}|mi profesor {N}|mi ex novio {N}|mi abuela {N}|don {N}|' +
        'soy {N} de {town}|hola soy {N}|la señora {N} {verb}|lic {N}|curp de {N}|rfc {N}|acta de nacimiento {N}',
    ),
    single: split(
      'mi hija {G} {verb}|mi hijo {G}|mi vecina {G} {verb}|mi ex {G}|mi jefe {G} {verb}|feliz cumpleaños {G}|boda de {G} y {G}|abuela {G}|abuelo {G}|tía {G}|llama a {G} {S}|manda un mensaje a {G}|escribe a {G}|señora {G} {verb}|soy {G} de {town}|familia {S}|te amo {G}|profe {G}|maestra {G}',
    ),
    media: split(
      '{N} {odd} letra|{N} capítulos completos|{N} película completa|{N} pelea completa|{N} discurso|{N} goles {year}|{N} vida y obra|{N} en concierto {town}|{N} mejores momentos|{N} documental|{N} juicio|quién fue {N}|cuándo murió {N}',
    ),
    plain: split(
      'receta de {odd}|cómo hacer {odd}|cómo limpiar la cocina|clima en {town}|noticias de hoy {town}|partido de hoy|horario de misa|ejercicios de cardio|trucos de magia|dibujos para colorear|canciones de cuna|manualidades fáciles|santa {odd}|san {odd} fiestas|película de acción|' +
        'cómo sacar la licencia|vuelos a {town}|casas en renta {town}|precio de la gasolina|remedios para la tos|clases de inglés|mapa de {town}|capital de {odd}|cuento infantil|cómo hacer pan casero|fiesta de {odd}|receta vegana|tutorial de maquillaje|aprender a bailar salsa',
    ),
  },
  pt: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|dra {N} {trade}|{N} {town}|facebook {N} {town}|instagram da {N}|linkedin {N}|casamento {N} e {N}|formatura {N}|aniversário de {N}|{N} preso|{N} processo|falecimento {N}|quem conhece {N}|procuro {N}|' +
        'quem é {N} de {town}|família {S} origem|currículo {N}|minha professora {N}|meu ex {N}|sou a {N} de {town}|me chamo {N}|seu {N}|dona {N} {verb}|whatsapp do {N}|rg de {N}|vovó {N}',
    ),
    single: split(
      'minha filha {G} {verb}|meu filho {G}|meu vizinho {G} {verb}|minha ex {G}|meu chefe {G} {verb}|feliz aniversário {G}|casamento {G} e {G}|vovó {G}|tia {G}|liga para {G}|manda mensagem para {G}|sou o {G}|família {S}|parabéns {G}|te amo {G}|professora {G}|seu {G}',
    ),
    media: split(
      '{N} {odd} letra|{N} ao vivo {year}|{N} discurso|{N} todos os gols|{N} documentário|{N} filme completo|quem foi {N}|{N} melhores momentos|{N} resumo do livro|{N} poemas|{N} show {town}',
    ),
    plain: split(
      'receita de {odd}|como fazer {odd}|como limpar sofá|previsão do tempo {town}|jogo de hoje|aula de inglês|aula de matemática|novela capítulo de hoje|desenho animado|música infantil|exercícios para perna|tabela do campeonato|passagens para {town}|casas para alugar {town}|' +
        'santa {odd}|são {odd} oração|praia de {odd}|remédio para tosse|como tirar a carteira|filme de terror|bolo de aniversário|simpatia para o amor|mapa de {town}|trabalho em {town}|jogos de carro|como tocar violão',
    ),
  },
  fr: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|médecin {N} {town}|{N} {town}|facebook {N}|linkedin {N}|instagram de {N}|mariage de {N} et {N}|anniversaire de {N}|{N} avis de décès {town}|obsèques {N} {town}|qui connaît {N}|je cherche {N}|' +
        'profil {N} copains|famille {S} généalogie|cv {N}|ma prof {N}|mon ex mari {N}|mme {N}|je suis {N} de {town}|bonjour je suis {N}|madame {N} {trade}|photo de classe {N}|{N} garde à vue|mamie {N}',
    ),
    single: split(
      'mon fils {G} {verb}|ma fille {G}|mon voisin {G} {verb}|mon ex {G}|ma voisine mme {S}|joyeux anniversaire {G}|mariage de {G} et {G}|mamie {G}|papi {G}|tante {G}|appelle {G}|envoie un message à {G}|je suis {G}|famille {S}|famille de {S}|monsieur {S} {thing}|prof de maths mme {S}|je t’aime {G}',
    ),
    media: split(
      '{N} {odd} paroles|{N} film complet|{N} discours|{N} documentaire|{N} sketch|{N} spectacle complet|{N} histoire|{N} résumé du livre|qui était {N}|{N} meilleurs buts|{N} but finale|{N} concert {town}',
    ),
    plain: split(
      'recette de {odd}|comment faire {odd}|comment nettoyer un four|météo {town}|horaires piscine {town}|exercices de respiration|dessin animé|comptine pour enfants|cours de guitare|match de ce soir|horaires de bus {town}|location appartement {town}|saint {odd}|tour de {odd}|' +
        'gâteau au chocolat|traduction anglais|film d’horreur|vol pour {town}|travail à {town}|prix de l’essence|mal de dos|carte de {town}|musée de {odd}|château de {odd}|apprendre à dessiner|code de la route|plage de {odd}',
    ),
  },
  de: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|frau dr {N} {town}|{N} {town}|facebook {N}|linkedin {N}|xing {N}|instagram {N}|hochzeit {N} und {N}|geburtstag {N}|traueranzeige {N} {town}|{N} verstorben|wer kennt {N}|ich suche {N}|' +
        'familie {S} stammbaum|lebenslauf {N}|klassenfoto {N}|meine lehrerin {N}|meine ex frau {N}|herr {N} {trade}|ich bin {N} aus {town}|oma {N}|{N} vermisst|{N} praxis|nachhilfe {N}|{N} friseur {town}',
    ),
    single: split(
      'mein sohn {G} {verb}|meine tochter {G}|mein nachbar {G} {verb}|mein nachbar herr {S}|meine chefin frau {S}|mein ex {G}|alles gute {G}|hochzeit {G} und {G}|oma {G}|opa {G}|tante {G}|ruf {G} {S} an|schreib {G}|ich bin {G} aus {town}|familie {S}|herr {S} {thing}|frau {S} grundschule|ich liebe dich {G}|meine oma {G}',
    ),
    media: split(
      '{N} {odd} songtext|{N} ganzer film|{N} rede|{N} doku|{N} tore {year}|{N} zusammenfassung|{N} hörbuch|{N} sketch|{N} konzert {town}|wer war {N}|{N} beste szenen|{N} die {odd}|{N} klavier',
    ),
    plain: split(
      'rezept {odd}|wie macht man {odd}|wetter {town}|öffnungszeiten {odd}|kochen für anfänger|rückenübungen|zeichnen lernen|kinderlieder|gitarre lernen|spiel heute|wohnung mieten {town}|zug nach {town}|bad {odd}|sankt {odd}|film horror|fahrplan {town}|schloss {odd}|' +
        'kuchen backen|hausmittel husten|bewerbung schreiben|steuern sparen|ausflugsziele {town}|stadtplan {town}|radweg {odd}|deutsche grammatik|mathe abitur|garten anlegen|auto reparieren',
    ),
  },
  it: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|dottoressa {N} {trade}|avv {N} {town}|{N} {town}|facebook {N}|linkedin {N}|instagram {N}|matrimonio {N} e {N}|compleanno di {N}|necrologio {N} {town}|{N} arrestato|chi conosce {N}|cerco {N}|' +
        'famiglia {S} albero genealogico|cognome {S} origine|curriculum {N}|la mia professoressa {N}|il mio ex {N}|signora {N} {verb}|sono {N} di {town}|nonna {N}|studio {N} {town}|laurea {N}',
    ),
    single: split(
      'mio figlio {G} {verb}|mia figlia {G}|il mio vicino {G} {verb}|il mio ex {G}|il mio capo {G}|buon compleanno {G}|matrimonio {G} e {G}|nonna {G}|nonno {G}|zia {G}|chiama {G} {S}|manda un messaggio a {G}|sono {G} di {town}|famiglia {S}|ti amo {G}|la mia prof {S}|auguri {G}',
    ),
    media: split(
      '{N} {odd} testo|{N} film completo|{N} discorso|{N} documentario|{N} sketch|{N} parate|{N} gol {year}|{N} riassunto|chi era {N}|{N} concerto {town}|{N} storia|{N} migliori momenti|{N} la {odd}',
    ),
    plain: split(
      'ricetta {odd}|come fare {odd}|meteo {town}|orari treni {town}|esercizi addominali|imparare a disegnare|canzoni per bambini|corso di inglese|partita di oggi|affitto casa {town}|san {odd} eventi|santa {odd} chiesa|film horror|voli per {town}|torta di mele|' +
        'rimedi mal di gola|castello di {odd}|mappa {town}|lavoro {town}|come pulire il forno|cartoni animati|cucina vegana|prezzo benzina|spiaggia di {odd}',
    ),
  },
  nl: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|huisarts {N}|{N} {town}|facebook {N}|linkedin {N}|instagram {N}|bruiloft {N} en {N}|verjaardag {N}|overlijdensbericht {N} {town}|wie kent {N}|ik zoek {N}|familie {S} stamboom|cv {N}|mijn juf {N}|mijn ex {N}|ik ben {N} uit {town}|oma {N}|{N} vermist|mevrouw {N}',
    ),
    single: split(
      'mijn zoon {G} {verb}|mijn dochter {G}|mijn buurman {G} {verb}|mijn ex {G}|mijn baas {G}|gefeliciteerd {G}|bruiloft {G} en {G}|oma {G}|opa {G}|tante {G}|bel {G} {S}|app {G}|ik ben {G} uit {town}|familie {S}|meester {G}|juf {G}|huisarts {S}|tandarts {S} {town}',
    ),
    media: split(
      '{N} {odd} songtekst|{N} hele film|{N} toespraak|{N} documentaire|{N} doelpunten {year}|{N} conference|wie was {N}|{N} concert {town}|{N} beste momenten|{N} optreden',
    ),
    plain: split(
      'recept {odd}|hoe maak je {odd}|weer {town}|openingstijden {odd}|oefeningen rug|leren tekenen|kinderliedjes|gitaarles|wedstrijd vandaag|huis te huur {town}|trein naar {town}|taart bakken|griep symptomen|kaart {town}|vacatures {town}|film horror|fietsen in {odd}|strand {odd}|rijbewijs halen|nederlandse grammatica',
    ),
  },
  pl: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|dr {N} {trade}|{N} {town}|facebook {N}|linkedin {N}|instagram {N}|ślub {N} i {N}|urodziny {N}|nekrolog {N}|nekrolog {N} {town}|kto zna {N}|szukam {N}|rodzina {S} drzewo genealogiczne|cv {N}|moja nauczycielka {N}|mój były {N}|jestem {N} z {town}|babcia {N}|zaginęła {N}|pani {N}',
    ),
    single: split(
      'mój syn {G} {verb}|moja córka {G}|mój sąsiad {G}|mój były {G}|mój szef {G}|wszystkiego najlepszego {G}|ślub {G} i {G}|babcia {G}|dziadek {G}|ciocia {G}|zadzwoń do {G} {S}|napisz do {G}|jestem {G} z {town}|rodzina {S}|pani {S}|pan {S} {thing}',
    ),
    media: split(
      '{N} {odd} tekst|{N} cały film|{N} przemówienie|{N} dokument|{N} gole {year}|{N} streszczenie|kim był {N}|{N} koncert {town}|{N} skok|{N} finał|{N} wywiad',
    ),
    plain: split(
      'przepis na {odd}|jak zrobić {odd}|pogoda {town}|godziny otwarcia {odd}|ćwiczenia na brzuch|jak narysować kota|piosenki dla dzieci|nauka gitary|mecz dzisiaj|mieszkania {town}|pociąg do {town}|ciasto czekoladowe|domowe sposoby na kaszel|mapa {town}|praca {town}|horror cały film|zamek {odd}|prawo jazdy testy|gramatyka polska|jezioro {odd}',
    ),
  },
  sv: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|tandläkare {N}|{N} {town}|facebook {N}|linkedin {N}|instagram {N}|bröllop {N} och {N}|födelsedag {N}|dödsannons {N} {town}|vem känner {N}|söker {N}|släkten {S}|cv {N}|min lärare {N}|mitt ex {N}|jag heter {N}|mormor {N}|{N} försvunnen',
    ),
    single: split(
      'min son {G} {verb}|min dotter {G}|min granne {G}|mitt ex {G}|min chef {G}|grattis {G}|grattis på födelsedagen {G}|bröllop {G} och {G}|mormor {G}|farfar {G}|moster {G}|ring {G} {S}|skriv till {G}|jag heter {G}|familjen {S}|släkten {S}',
    ),
    media: split(
      '{N} {odd} text|{N} hela filmen|{N} tal|{N} dokumentär|{N} mål {year}|vem var {N}|{N} konsert {town}|{N} bästa|{N} böcker|{N} sommarprat',
    ),
    plain: split(
      'recept {odd}|hur gör man {odd}|väder {town}|öppettider {odd}|träning hemma|lära sig rita|barnvisor|spela gitarr|matchen idag|lägenhet {town}|tåg till {town}|baka tårta|huskurer hosta|karta {town}|jobb {town}|skräckfilm|slott {odd}|körkort teori|svensk grammatik|sjön {odd}',
    ),
  },
  tr: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|doktor {N} {trade}|{N} {town}|{N} facebook|{N} instagram|{N} linkedin|{N} ve {N} düğün|{N} doğum günü|{N} vefat|{N} cenaze {town}|{N} kayıp|{S} ailesi|öğretmenim {N}|eski eşim {N}|komşum {N}|benim adım {N}|ben {N}|{N} telefonu|{N} adresi {town}',
    ),
    single: split(
      'oğlum {G} {verb}|kızım {G}|komşum {G} teyze|patronum {G} bey|eski sevgilim {G}|iyi ki doğdun {G}|{G} ve {G} düğün|{G} abla|{G} amca|{G} hoca|adım {G}|ben {G}|{S} ailesi|{G} öğretmen|seni seviyorum {G}|annem {G}',
    ),
    media: split(
      '{N} {odd} sözleri|{N} full izle|{N} konuşması|{N} belgesel|{N} golleri|{N} kimdir|{N} konseri {town}|{N} en iyi anlar|{N} hayatı|{N} gösterisi',
    ),
    plain: split(
      '{odd} tarifi|hava durumu|hava durumu {town}|{odd} nasıl yapılır|{town} hava durumu|bugünkü maç|karın egzersizleri|çizim dersleri|çocuk şarkısı|gitar dersi|kiralık ev {town}|{town} uçak bileti|çikolatalı kek|öksürük için ne iyi gelir|{town} haritası|iş ilanları {town}|korku filmi izle|ehliyet sınavı|türkçe dilbilgisi|son bölüm izle|namaz vakitleri {town}|altın fiyatları',
    ),
  },
  id: {
    private: split(
      '{N} {trade}|{N} {trade} {town}|{trade} {N} {town}|dr {N} spesialis {thing}|{N} {town}|facebook {N}|ig {N}|instagram {N}|linkedin {N}|pernikahan {N} dan {N}|ulang tahun {N}|almarhum {N}|{N} meninggal|kenal {N}|cari {N}|keluarga {S}|guru {N}|mantan saya {N}|saya {N} dari {town}|nama saya {N}|nomor hp {N}|nomor wa {N}|alamat rumah {N}',
    ),
    single: split(
      'anak saya {G}|tetangga saya pak {G}|tetangga saya {G}|mantan saya {G}|bos saya bu {G}|bos saya {G}|selamat ulang tahun {G}|pernikahan {G} dan {G}|nenek {G}|kakek {G}|tante {G}|om {G}|mas {G}|mbak {G}|bu {G}|hubungi {G}|saya {G} dari {town}|guru {G}|adik {G}',
    ),
    media: split(
      'lagu {N} {odd}|{N} full album|pidato {N}|film {N}|{N} konser {town}|siapa {N}|biodata {N}|{N} terbaru|gol {N}|lirik {N} {odd}|{N} ceramah',
    ),
    plain: split(
      'resep {odd}|cara membuat {odd}|cara mengatasi {odd}|cuaca {town}|jadwal sholat {town}|pertandingan hari ini|belajar gitar|lagu anak anak|menggambar kucing|rumah dijual {town}|tiket ke {town}|kue coklat|obat batuk|peta {town}|lowongan kerja {town}|film horor terbaru|pantai {odd}|gunung {odd}|tata bahasa|harga emas hari ini',
    ),
  },
  vi: {
    private: split(
      '{N} {trade}|{N} {town}|bác sĩ {N}|luật sư {N}|cô giáo {N}|facebook {N}|zalo của {N}|đám cưới {N}|sinh nhật {N}|đám tang ông {N}|tìm {N}|tìm người {N} {town}|ai biết {N}|gia đình {N}|số điện thoại {N}|địa chỉ nhà {N}|sơ yếu lý lịch {N}|hàng xóm {N}|chồng cũ {N}|tôi là {N}|nguyễn {G}|trần {G}|lê {G}',
    ),
    single: split(
      'con trai tôi {G}|con gái tôi {G}|chị {G}|bà {G}|ông {G}|thầy {G}|chúc mừng sinh nhật {G}|bé {G}|bạn {G}|nhắn tin cho {G}|yêu {G}|mẹ {G}',
    ),
    media: split(
      'nhạc {N}|{N} live show|ca sĩ {N}|diễn viên {N}|bài hát {N} {odd}|phim {N} full|tiểu thuyết {N}|{N} hát|cầu thủ {N}|hài {N}',
    ),
    plain: split(
      'cách làm bánh|cách nấu {odd}|cách nấu canh chua|cách làm gà chiên|thời tiết {town}|lịch thi đấu hôm nay|xem phim hay|phim hoạt hình mới|nhạc không lời|học tiếng nhật|học đàn guitar|bài tập bụng|nhà cho thuê {town}|vé máy bay đi {town}|thuốc ho|bản đồ {town}|việc làm {town}|giá vàng hôm nay|truyện cổ tích|bóng chuyền nữ|món ngon mỗi ngày|bài hát thiếu nhi|trực tiếp bóng đá hôm nay|đồ chơi trẻ em|{town} thời tiết|{town} du lịch|du lịch {town}|khách sạn {town}|hồ chí minh du lịch|cách chữa ho|công thức nấu ăn',
    ),
  },
};

/** What people say somebody does. */
export const VERBS = split(
  'keeps|keeps calling|is late|is mean|wont pay|wont stop|never calls|steals|barks all day|smells|cheated|lied to me|moved out|is moving|is sick|got fired|walks|crying|dancing|singing|swimming|jumping|cooking|snoring|laughing|is my best friend|drinks too much|' +
    'plays loud music|owes me money|left me|quit|works here|is pregnant|snores|bailando|canta|llora|vende ropa|hace ruido|chora|dança|trabalha|crie|danse|pleure|fait du bruit|ne répond pas|schreit|singt|tanzt|grillt|kommt zu spät|canta sempre|balla|urla|' +
    'klaagt|zingt|danst|śpiewa|tańczy|hałasuje|sjunger|dansar|spelar|ağlıyor|oynuyor|dans ediyor|menyanyi|menangis',
);

/** What people do for a living, and the fields they do it in. */
export const TRADES: Readonly<Record<string, readonly string[]>> = {
  en: split(
    'plumbing|plumber|roofing|towing|hvac|electrician|contractor|landscaping|landscaper|mechanic|auto repair|barber|hair stylist|nail tech|photographer|photography|dj|caterer|baker|florist|tutor|teacher|principal|nurse|nurse practitioner|midwife|dentist|dental|' +
      'orthodontics|dermatology|dermatologist|cardiology|cardiologist|orthopedic surgeon|orthopedics|podiatrist|chiropractor|chiropractic|optometrist|psychologist|counseling|therapist|urology|neurology|oncology|family practice|internal medicine|pediatrics|plastic surgery|' +
      'veterinarian|attorney|law office|lawyer|paralegal|notary|cpa|accountant|tax preparer|bookkeeping|insurance|insurance agent|state farm|financial advisor|mortgage broker|realtor|realty|real estate|remax|appraiser|home inspector|surveyor|architect|engineer|software engineer|' +
      'programmer|consultant|recruiter|truck driver|farmer|rancher|horse trainer|dog groomer|dog trainer|personal trainer|yoga|massage|piano teacher|music teacher|softball coach|wrestling coach|deputy|police officer|firefighter|paramedic|pastor|librarian|secretary|' +
      'custodian|bus driver|janitor|professor|researcher|advocate|solicitor|surveyors|physiotherapist|electric|excavating|masonry|welding|upholstery|taxidermy|babysitter|nanny|housekeeper|fishing guide|mary kay|avon',
  ),
  es: split(
    'abogado|abogada|dentista|pediatra|ginecóloga|cardiólogo|psicóloga|contador|notario|arquitecto|profesor|profesora|maestra|enfermera|veterinario|plomero|electricista|fotógrafo|ingeniero|estilista|odontólogo|traumatólogo',
  ),
  pt: split(
    'advogado|advogada|dentista|pediatra|ginecologista|cardiologista|psicóloga|contador|tabelião|arquiteta|professor|professora|enfermeira|veterinário|encanador|eletricista|fotógrafo|engenheiro|cabeleireira|corretor|nutricionista',
  ),
  fr: split(
    'avocat|avocate|dentiste|pédiatre|gynécologue|cardiologue|psychologue|comptable|notaire|architecte|professeur|institutrice|infirmière|vétérinaire|plombier|électricien|photographe|kinésithérapeute|coiffeuse|ostéopathe|dermatologue',
  ),
  de: split(
    'rechtsanwalt|rechtsanwältin|zahnarzt|kinderarzt|frauenarzt|hautarzt|orthopäde|psychologin|steuerberater|notar|architekt|lehrer|lehrerin|krankenschwester|tierarzt|klempner|elektriker|fotograf|physiotherapie|friseurin|heilpraktiker|hausarzt',
  ),
  it: split(
    'avvocato|dentista|pediatra|ginecologo|cardiologo|psicologa|commercialista|notaio|architetto|professore|maestra|infermiera|veterinario|idraulico|elettricista|fotografo|ortopedico|parrucchiera|fisioterapista|oculista',
  ),
  nl: split(
    'advocaat|tandarts|huisarts|kinderarts|psycholoog|boekhouder|notaris|architect|leraar|juf|verpleegkundige|dierenarts|loodgieter|elektricien|fotograaf|fysiotherapeut|kapper|makelaar',
  ),
  pl: split(
    'adwokat|dentysta|stomatolog|pediatra|ginekolog|kardiolog|psycholog|księgowa|notariusz|architekt|nauczyciel|pielęgniarka|weterynarz|hydraulik|elektryk|fotograf|ortopeda|fryzjer|radca prawny',
  ),
  sv: split(
    'advokat|tandläkare|barnläkare|psykolog|revisor|arkitekt|lärare|sjuksköterska|veterinär|rörmokare|elektriker|fotograf|sjukgymnast|frisör|mäklare|snickare',
  ),
  tr: split(
    'avukat|diş hekimi|pediatrist|psikolog|muhasebeci|noter|mimar|öğretmen|hemşire|veteriner|tesisatçı|elektrikçi|fotoğrafçı|fizyoterapist|kuaför|emlak|kadın doğum uzmanı|kardiyolog',
  ),
  id: split(
    'pengacara|dokter gigi|spesialis anak|psikolog|akuntan|notaris|arsitek|guru|perawat|dokter hewan|tukang ledeng|tukang listrik|fotografer|bidan|penata rambut|dosen|polisi',
  ),
  vi: split('luật sư|nha sĩ|bác sĩ nhi|kế toán|công chứng|kiến trúc sư|giáo viên|y tá|thợ điện|thợ ảnh|kỹ sư|giảng viên'),
};

/** Things of everyday life. */
export const THINGS = split(
  'algebra|chemistry|math|science|history|spanish|english|piano|guitar|violin|ballet|karate|soccer|football|baseball|basketball|volleyball|tennis|gymnastics|swim meet|preschool|kindergarten|3rd grade|5th grade|homeroom|garden|kitchen|bathroom|truck|engine|brakes|battery|' +
    'sermon|lecture|report|invoice|loan|house|lake house|boat|dog|cat|horse|puppy|wedding|graduation|homework|recital|party|lunch|steps|haircut|transcript|resume|badge|video|photos|barn|roof|deck|fence|washer|dryer|dishwasher|mattress|laptop|monitor|router|camera|drone|' +
    'bike|tires|couch|chicken|pasta|salad|bread|cookies|cake|soup|brisket|salmon|coffee|tea|yoga|diet|running shoes|backpack|tent|kayak|fishing rod|guitar chords|drum set|minecraft|fortnite|roblox|chess|poker|origami|knitting|quilt|watercolor|pottery|jewelry|makeup|nails|' +
    'tattoo|headache|rash|knee pain|blood pressure|flu|allergy|insurance|taxes|mortgage|credit card|passport|visa|license|court|jail|church|choir|camp|museum|zoo|beach|hiking trail|waterfall|volcano|tornado|eclipse|dinosaur|shark|wolf|eagle|robot|rocket|train|airplane|bridge',
);

/** Towns beyond those of the other templates, by language: a name goes on over none of them. */
export const WORLD_TOWNS: Readonly<Record<string, readonly string[]>> = {
  en: split(
    'albuquerque|bellevue|lafayette|scranton|poughkeepsie|kenosha|duluth|spokane|tacoma|boise|chattanooga|knoxville|macon|pensacola|ocala|waco|amarillo|el paso|tulsa|wichita|topeka|fargo|bismarck|cheyenne|missoula|provo|reno|honolulu|anchorage|lansing|flint|toledo|akron|dayton|' +
      'leicester|inverness|aberdeen|swansea|coventry|galway|limerick|cork|adelaide|perth|brisbane|hobart|auckland|christchurch|brampton|mississauga|vancouver|montreal|winnipeg|halifax|mumbai|pune|delhi|chennai|hyderabad|bangalore|kolkata|lucknow|jaipur|karachi|lahore|dhaka|' +
      'lagos|abuja|enugu|ibadan|accra|nairobi|kampala|cape town|durban|dubai|riyadh|doha|cairo|manila|cebu|singapore|kuala lumpur|hong kong|taipei|seoul|beijing|shanghai|malta|baton rouge|grand rapids|des moines|san mateo|little rock|fort wayne|purdue|edison|canton|bend',
  ),
  es: split(
    'sevilla|valencia|bilbao|zaragoza|málaga|granada|murcia|guadalajara|monterrey|puebla|tijuana|bogotá|medellín|cali|lima|quito|santiago|rosario|córdoba|mendoza|caracas|ciudad de méxico|buenos aires',
  ),
  pt: split(
    'são paulo|recife|fortaleza|curitiba|campinas|salvador|belém|manaus|goiânia|brasília|lisboa|braga|coimbra|santos|niterói|rio',
  ),
  fr: split(
    'marseille|toulouse|nantes|rennes|lille|bordeaux|strasbourg|grenoble|nice|brest|dijon|angers|metz|liège|genève|lausanne',
  ),
  de: split(
    'hamburg|münchen|köln|frankfurt|stuttgart|dresden|leipzig|hannover|bremen|bochum|kassel|erfurt|gera|wien|graz|zürich|bern|nürnberg',
  ),
  it: split('milano|torino|napoli|bologna|firenze|palermo|bari|padova|verona|genova|bergamo|catania|lecce|parma'),
  nl: split('amsterdam|rotterdam|eindhoven|breda|arnhem|zwolle|almere|groningen|tilburg|gent|antwerpen|assen|leiden'),
  pl: split('kraków|łódź|wrocław|poznań|gdańsk|gdynia|lublin|katowice|szczecin|toruń|rzeszów|białystok'),
  sv: split('stockholm|göteborg|uppsala|umeå|lund|västerås|örebro|oslo|bergen|köpenhamn|helsinki'),
  tr: split('istanbul|ankara|bursa|antalya|adana|konya|trabzon|kadıköy|samsun|eskişehir'),
  id: split('jakarta|surabaya|medan|yogyakarta|semarang|makassar|bekasi|depok|malang|solo'),
  vi: split('sài gòn|đà nẵng|hải phòng|cần thơ|huế|nha trang|vũng tàu|biên hòa|đà lạt'),
};
