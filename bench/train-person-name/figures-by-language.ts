/**
 * Persons of public life by the languages they are searched for in, written down from general knowledge, where a word like "wedding" or "instagram" beside them
 * made private persons of them. Nobody is here as a victim, a suspect or a child.
 */
const split = (names: string): readonly string[] => names.split('|');

const SPANISH = split(
  'ángela aguilar|angela aguilar|christian nodal|yalitza aparicio|kate del castillo|gael garcía bernal|diego luna|thalia sodi|paulina rubio|gloria trevi|belinda peregrín|danna paola|' +
    'kenia os|juan de dios pantoja|kimberly loaiza|germán garmendia|yuya castañeda|sofia reyes|sebastián yatra|manuel turizo|carin león|natanael cano|julion alvarez|julión álvarez|' +
    'lupillo rivera|jenni rivera|chiquis rivera|larry hernandez|espinoza paz|ariel camacho|valentin elizalde|chalino sanchez|chalino sánchez|joaquín guzmán|enrique peña nieto|vicente fox|' +
    'felipe calderon|felipe calderón|xochitl galvez|xóchitl gálvez|marcelo ebrard|cristina fernandez de kirchner|alberto fernandez|alvaro uribe|álvaro uribe|juan manuel santos|ivan duque|' +
    'iván duque|juan guaido|juan guaidó|sebastian piñera|sebastián piñera|michelle bachelet|pedro castillo|alberto fujimori|keiko fujimori|dina boluarte|jose mujica|josé mujica|isabel ayuso|' +
    'jose luis rodriguez zapatero|carles puigdemont|sara carbonero|paula badosa|garbiñe muguruza|pau gasol|marc gasol|nico williams|alvaro morata|álvaro morata|alice campello|dani carvajal|' +
    'pedri gonzalez|jenni hermoso|luis rubiales|aitana ocaña|ester exposito|ester expósito|ursula corbero|úrsula corberó|mario casas|maria pedraza|maría pedraza|blanca suarez|isabel pantoja|' +
    'kiko rivera|rosalia vila|david broncano|jordi evole|pablo motos|risto mejide|laura escanes|tamara falcó|ana obregon|ana obregón|jesulin de ubrique|maria teresa campos|terelu campos|' +
    'rocio carrasco|rocío carrasco|bertin osborne|joaquin phoenix|lionel scaloni|paulo dybala|emiliano martinez|dibu martinez|dibu martínez|wanda nara|mauro icardi|china suárez|susana gimenez|' +
    'susana giménez|mirtha legrand|moria casan|moria casán|lali esposito|lali espósito|tini stoessel|maría becerra|emilia mernes|rodrigo de paul|paulo londra|guillermo francella|' +
    'juan román riquelme|marcelo gallardo|james rodríguez|radamel falcao|luis diaz|luis díaz|egan bernal|nairo quintana|shakira mebarak|karen sevillano|yina calderon|alexis sanchez|' +
    'alexis sánchez|arturo vidal|claudio bravo|mon laferte|don francisco|luis suárez|edinson cavani|diego forlan|diego forlán|paolo guerrero|jefferson farfan|jefferson farfán|gian marco|' +
    'magaly medina|keylor navas|hirving lozano|javier hernandez chicharito|guillermo ochoa|raul jimenez|raúl jiménez|cuauhtemoc blanco|cuauhtémoc blanco|julio cesar chavez|julio césar chávez|' +
    'sergio perez|checo perez|checo pérez|chespirito|dolores del rio|juan rulfo|carlos fuentes|gabriela mistral|antonio machado|miguel hidalgo|juan domingo peron|juan domingo perón|' +
    'salvador allende|augusto pinochet|jorge rafael videla|luis carlos galán|walter mercado|andres garcia|andrés garcía|verónica castro|veronica castro|cristian castro|daniela romo|' +
    'lucero hogaza|eduardo capetillo|adela noriega|william levy|angelique boyer|sebastian rulli|sebastián rulli|maite perroni|anahi puente|dulce maria|alfonso herrera|' +
    'christopher von uckermann|rebeca jones|carmen salinas|silvia pinal|alejandra guzman|alejandra guzmán|frida sofia|sergio mayer|galilea montijo|yolanda andrade|adal ramones|facundo gómez|' +
    'mhoni vidente|laura bozzo|maria celeste arraras',
);

const PORTUGUESE = split(
  'bruna marquezine|luciano huck|angélica ksyvickis|fausto silva|patricia abravanel|patrícia abravanel|eliana michaelichen|xuxa meneghel|sasha meneghel|rodrigo faro|celso portiolli|' +
    'sonia abrão|ana maria braga|fatima bernardes|fátima bernardes|william bonner|renata vasconcellos|sandra annenberg|gloria maria|glória maria|pedro bial|tadeu schmidt|marcos mion|' +
    'sabrina sato|duda nagle|nicolas prattes|giovanna ewbank|bruno gagliasso|grazi massafera|caua reymond|cauã reymond|isis valverde|paolla oliveira|taís araújo|tais araujo|lazaro ramos|' +
    'lázaro ramos|wagner moura|selton mello|fernanda montenegro|fernanda torres|rodrigo santoro|alice braga|sonia braga|sônia braga|tony ramos|antonio fagundes|lima duarte|gloria pires|' +
    'glória pires|susana vieira|regina duarte|claudia raia|cláudia raia|edson celulari|jade picon|paulo andre|virginia fonseca|virgínia fonseca|zé felipe|ze felipe|maraisa pereira|' +
    'maiara pereira|maiara e maraisa|simone mendes|simaria mendes|henrique juliano|simone e simaria|leonardo costa|chitãozinho xororó|luciano camargo|wanessa camargo|sandy leah|junior lima|' +
    'ludmilla oliveira|luisa sonza|luísa sonza|luccas neto|carlinhos maia|camila loures|maisa silva|larissa manoela|boca rosa|bianca andrade|juliette freire|gil do vigor|davi brito|' +
    'tiago leifert|casimiro miguel|paulo gustavo|tatá werneck|tata werneck|fabio porchat|fábio porchat|danilo gentili|rafinha bastos|michelle bolsonaro|flavio bolsonaro|flávio bolsonaro|' +
    'eduardo bolsonaro|carlos bolsonaro|luiz inacio lula da silva|luiz inácio lula da silva|michel temer|fernando haddad|ciro gomes|sergio moro|deltan dallagnol|alexandre de moraes|' +
    'tarcisio de freitas|tarcísio de freitas|nikolas ferreira|pablo marçal|pablo marcal|guilherme boulos|tabata amaral|simone tebet|geraldo alckmin|marina silva|getulio vargas|' +
    'juscelino kubitschek|fernando collor|jose sarney|itamar franco|fernando henrique cardoso|marielle franco|pele arantes|edson arantes do nascimento|ronaldo fenômeno|ronaldo nazario|' +
    'ronaldinho gaúcho|gabriel jesus|gabriel barbosa|daniel alves|romario de souza|rogerio ceni|rogério ceni|nelson piquet|rubens barrichello|felipe massa|anderson silva|alex poatan|' +
    'rayssa leal|rebeca andrade|gabriel medina|marta vieira|raul seixas|tim maia|elis regina|renato russo|cassia eller|cássia eller|rita lee|tom jobim|vinicius de moraes|vinícius de moraes|' +
    'joão gilberto|milton nascimento|gal costa|maria bethânia|maria bethania|marisa monte|seu jorge|mano brown|mc kevin|mc daniel|mc ryan|jorge amado|monteiro lobato|cecília meireles|' +
    'santos dumont|paulo freire|chico xavier|padre fabio de melo|padre fábio de melo|deolane bezerra|jojo todynho|andressa urach|andressa suita|gusttavo lima e andressa|luana piovani|' +
    'pedro scooby',
);

const GERMAN_FRENCH_ITALIAN = split(
  'björn höcke|karl lauterbach|gregor gysi|frank walter steinmeier|boris pistorius|dieter bohlen|barbara schöneberger|tom kaulitz|bill kaulitz|lena meyer landrut|michael wendler|' +
    'oliver pocher|amira pocher|sarah engels|pietro lombardi|daniela katzenberger|lucas cordalis|anis ferchichi|shirin david|katja krasavice|loredana zefi|bianca claßen|julian claßen|' +
    'pamela reif|jan böhmermann|joko winterscheidt|klaas heufer umlauf|palina rojinski|elyas m barek|daniel brühl|moritz bleibtreu|nora tschirner|jella haase|florian david fitz|' +
    'veronica ferres|carsten maschmeyer|iris berben|mario adorf|götz george|horst schimanski|karl may|heinz erhardt|hape kerkeling|atze schröder|michael mittermeier|dieter nuhr|nico rosberg|' +
    'thomas tuchel|julian nagelsmann|leroy sané|ilkay gündogan|mats hummels|cathy hummels|ana ivanovic|lothar matthäus|uli hoeneß|rudi völler|joachim löw|hansi flick|dennis schröder|' +
    'alexander zverev|angelique kerber|laura dahlmeier|magdalena neuner|heinrich heine|rainer maria rilke|georg wilhelm friedrich hegel|friedrich engels|rosa luxemburg|otto von bismarck|' +
    'kaiser wilhelm|erich honecker|sophie scholl|claus von stauffenberg|hildegard knef|udo walz|jörg haider|andreas gabalier|david alaba|mirka federer|stan wawrinka|xherdan shaqiri|' +
    'edouard philippe|édouard philippe|valéry giscard d estaing|simone veil|rachida dati|segolene royal|ségolène royal|anne hidalgo|dominique strauss kahn|olivier giroud|hugo lloris|' +
    'didier deschamps|éric cantona|ousmane dembele|ousmane dembélé|aurelien tchouameni|rudy gobert|teddy riner|gael monfils|yannick noah|amelie mauresmo|leon marchand|léon marchand|' +
    'guillaume canet|monica bellucci|lea seydoux|léa seydoux|audrey tautou|sophie marceau|juliette binoche|isabelle huppert|isabelle adjani|simone signoret|yves montand|jean reno|dany boon|' +
    'kad merad|jamel debbouze|gad elmaleh|florence foresti|cyril hanouna|michel drucker|nikos aliagas|denis brogniart|karine ferri|yoann gourcuff|nabilla benattia|kev adams|lucas hauchard|' +
    'cyprien iov|norman thavaud|lena situations|léna mahfouf|seb la frite|tibo inshape|jean jacques rousseau|emile zola|émile zola|charles baudelaire|arthur rimbaud|paul verlaine|' +
    'jean de la fontaine|michel houellebecq|maximilien robespierre|coco chanel|louane emera|clara luciani|angele van laeken|julien doré|amel bent|florent pagny|pascal obispo|calogero|' +
    'nicola sirkis|daniel balavoine|michel berger|jenifer bartoli|giuseppe conte|beppe grillo|sergio mattarella|luigi di maio|romano prodi|giulio andreotti|aldo moro|enrico berlinguer|' +
    'gianluca vacchi|ilary blasi|belen rodriguez|belén rodríguez|stefano de martino|maria de filippi|maurizio costanzo|mara venier|antonella clerici|carlo conti|rosario fiorello|' +
    'alessandro borghese|antonino cannavacciuolo|bruno barbieri|joe bastianich|carlo cracco|achille lauro|annalisa scarrone|emma marrone|marco mengoni|tommaso paradiso|j ax|gue pequeno|' +
    'damiano david|victoria de angelis|sabrina ferilli|monica vitti|nicoletta braschi|paolo sorrentino|toni servillo|pierfrancesco favino|luca marinelli|can yaman|raoul bova|elena sofia ricci|' +
    'aldo giovanni e giacomo|pier paolo pasolini|bernardo bertolucci|sergio leone|giorgio chiellini|leonardo bonucci|gianluigi donnarumma|federico chiesa|nicolo barella|nicolò barella|' +
    'sandro tonali|roberto mancini|luciano spalletti|antonio conte|matteo berrettini|flavia pennetta|fabio fognini|federica pellegrini|marcell jacobs|gianmarco tamberi|sofia goggia|' +
    'alberto tomba|marco simoncelli|pecco bagnaia|enzo ferrari|gianni agnelli|lapo elkann|gianni versace|donatella versace|francesco petrarca|giovanni boccaccio|giacomo leopardi|' +
    'giovanni pascoli|gabriele d annunzio|elena ferrante|primo levi|raffaello sanzio|giordano bruno|niccolò machiavelli|camillo benso|cristoforo colombo|maria montessori|papa francesco|' +
    'papa leone',
);

const TURKISH_POLISH_DUTCH_NORDIC = split(
  'hande erçel|hande ercel|kerem bürsin|burak özçivit|fahriye evcen|kivanc tatlitug|kenan doğulu|serenay sarıkaya|engin akyürek|tuba büyüküstün|tarık akan|türkan şoray|hülya avşar|' +
    'ibrahim kutluay|demet akalın|demet özdemir|aleyna tilki|edis görgülü|murat boz|mustafa sandal|sıla gençoğlu|şeyma subaşı|esra erol|müge anlı|seda sayan|mansur yavaş|devlet bahçeli|' +
    'selahattin demirtaş|meral akşener|özgür özel|ümit özdağ|mustafa kemal|ismet inönü|adnan menderes|turgut özal|süleyman demirel|bülent ecevit|deniz gezmiş|elif şafak|sabahattin ali|' +
    'orhan veli|cemal süreya|arda turan|hakan çalhanoğlu|kenan yıldız|fatih terim|emre belözoğlu|rıdvan dilmen|volkan demirel|mesut özil|danla bilic|sagopa kajmer|ata demirer|yılmaz erdoğan|' +
    'şahan gökbakar|fatih sultan mehmet|kanuni sultan süleyman|mimar sinan|barış akarsu|kazım koyuncu|hubert hurkacz|anna lewandowska|wojciech szczęsny|marina łuczenko|jakub błaszczykowski|' +
    'piotr zieliński|kamil stoch|justyna kowalczyk|lech kaczyński|rafał trzaskowski|karol nawrocki|mateusz morawiecki|szymon hołownia|grzegorz braun|krzysztof bosak|aleksander kwaśniewski|' +
    'jolanta kwaśniewska|jan paweł|józef piłsudski|tadeusz kościuszko|maria skłodowska curie|czesław miłosz|olga tokarczuk|andrzej sapkowski|remigiusz mróz|kuba wojewódzki|doda rabczewska|' +
    'dorota rabczewska|magda gessler|kinga rusin|agnieszka chylińska|justyna steczkowska|natalia szroeder|ekipa friza|sylwester wardęga|marcin dubiel|krzysztof gonciarz|krzysztof stanowski|' +
    'robert makłowicz|tomasz karolak|cezary pazura|bogusław linda|agnieszka holland|roman polański|andrzej wajda|marcin najman|mamed chalidow|jan błachowicz|mariusz pudzianowski|' +
    'thierry baudet|sigrid kaag|frans timmermans|kelly piquet|frenkie de jong|memphis depay|matthijs de ligt|dennis bergkamp|robin van persie|wesley sneijder|yolanthe cabau|rico verhoeven|' +
    'sven kramer|dafne schippers|sifan hassan|femke bol|tom boonen|thibaut courtois|linda de mol|johnny de mol|anouk hoogendijk|chantal janzen|gordon heuckeroth|rené froger|frans bauer|' +
    'davina michelle|maan de steenwinkel|suzan en freek|duncan laurence|joost klein|enzo knol|nikkie de jager|lil kleine|famke louise|dylan haegens|herman van veen|youp van t hek|' +
    'freek de jonge|arjen lubach|carice van houten|famke janssen|rutger hauer|paul verhoeven|willem alexander|koning willem alexander|koningin maxima|koningin máxima|prinses amalia|' +
    'piet mondriaan|jacques herb|bart de wever|matthias schoenaerts|koen wauters|natalia druyts|magdalena andersson|ulf kristersson|jimmie åkesson|olof palme|carl gustaf|' +
    'kronprinsessan victoria|prins carl philip|sofia hellqvist|alexander isak|victor lindelöf|fridolina rolfö|sarah sjöström|annika sörenstam|ingemar stenmark|charlotte kalla|' +
    'alexander skarsgård|bill skarsgård|alicia vikander|rebecca ferguson|noomi rapace|håkan hellström|benjamin ingrosso|carola häggkvist|loreen talhaoui|måns zelmerlöw|agnetha fältskog|' +
    'anni frid lyngstad|björn ulvaeus|bianca ingrosso|therese lindgren|martin ødegaard|petter northug|marit bjørgen|jens stoltenberg|erna solberg|kong harald|mette marit|' +
    'edvard grieg|jo nesbø|lars løkke rasmussen|dronning margrethe|kong frederik|nikolaj coster waldau|viktor axelsen|christian eriksen|caroline wozniacki|søren kierkegaard|alexander stubb|' +
    'valtteri bottas|mika häkkinen|jari litmanen',
);

const ASIAN = split(
  'siddharth malhotra|nagita slavina|luna maya|ayu ting ting|aurel hermansyah|anang hermansyah|paula verhoeven|ria ricis|teuku ryan|lesti kejora|rizky billar|prilly latuconsina|aliando syarief|reza rahadian|' +
    'dian sastro|nicholas saputra|iqbaal ramadhan|vanesha prescilla|najwa shihab|gibran rakabuming|kaesang pangarep|anies baswedan|ganjar pranowo|megawati soekarnoputri|puan maharani|' +
    'ridwan kamil|susilo bambang yudhoyono|basuki tjahaja purnama|luhut pandjaitan|ferdy sambo|putri candrawathi|ustadz abdul somad|habib rizieq|gus dur|bung karno|raden ajeng kartini|' +
    'cut nyak dien|pramoedya ananta toer|tere liye|raditya dika|ernest prakasa|pandji pragiwaksono|andre taulany|desta mahendra|vincent rompies|isyana sarasvati|bunga citra lestari|ariel noah|' +
    'luna maya ariel|maia estianty|ahmad dhani|mulan jameela|al ghazali|denny caknan|nella kharisma|siti nurhaliza|kriti sanon|shubman gill|kl rahul|athiya shetty|urvashi rautela|' +
    'smriti mandhana|harmanpreet kaur|rahul dravid|yuvraj singh|kapil dev|sunil gavaskar|suryakumar yadav|ravindra jadeja|shreyas iyer|yashasvi jaiswal|mohammed siraj|mohammed shami|' +
    'isha ambani|akash ambani|shloka mehta|anil ambani|gautam adani|ratan tata|aryan khan|suhana khan|varun dhawan|shraddha kapoor|janhvi kapoor|khushi kapoor|ananya panday|kartik aaryan|' +
    'sobhita dhulipala|pawan kalyan|rana daggubati|thalapathy vijay|ajith kumar|aishwarya rajinikanth|vignesh shivan|trisha krishnan|tamannaah bhatia|kajal aggarwal|anushka shetty|' +
    'keerthy suresh|pooja hegde|fahadh faasil|nazriya nazim|dulquer salmaan|rishab shetty|puneeth rajkumar|sussanne khan|parineeti chopra|raghav chadha|sonam kapoor|anil kapoor|sanjay dutt|' +
    'sunny deol|hema malini|boney kapoor|neetu kapoor|karisma kapoor|malaika arora|arjun kapoor|shilpa shetty|raj kundra|rakhi sawant|munawar faruqui|hina khan|tejasswi prakash|karan kundrra|' +
    'bharti singh|kapil sharma|sunil grover|krushna abhishek|amit bhadana|triggered insaan|samay raina|ranveer allahbadia|prajakta koli|kusha kapila|dolly singh|sandeep maheshwari|' +
    'vivek bindra|alakh pandey|amit shah|rajiv gandhi|akhilesh yadav|dimple yadav|mamata banerjee|nitish kumar|lalu prasad yadav|tejashwi yadav|smriti irani|nirmala sitharaman|s jaishankar|' +
    'draupadi murmu|ram nath kovind|a p j abdul kalam|atal bihari vajpayee|manmohan singh|sardar vallabhbhai patel|subhash chandra bose|br ambedkar|bhimrao ambedkar|nathuram godse|' +
    'rani lakshmi bai|chhatrapati shivaji|sambhaji maharaj|maharana pratap|swami vivekananda|munshi premchand|harivansh rai bachchan|kabir das|sant kabir|premanand maharaj|dhirendra shastri|' +
    'jaya kishori|baba ramdev|sri sri ravi shankar|asaram bapu|gurmeet ram rahim|atiq ahmed|dawood ibrahim|yakub memon|neeraj chopra|pv sindhu|saina nehwal|mary kom|sania mirza|shoaib malik|' +
    'vinesh phogat|sakshi malik|bajrang punia|d gukesh|r praggnanandhaa|sunil chhetri|shaheen afridi|shahid afridi|maryam nawaz|shehbaz sharif|asif ali zardari|bilawal bhutto|pervez musharraf|' +
    'mahira khan|fawad khan|hania aamir|sajal aly|ayeza khan|danish taimoor|sheikh hasina|muhammad yunus|tamim iqbal|shakib al hasan|shakib khan|apu biswas|pori moni|humayun ahmed|' +
    'kazi nazrul islam|cha eun woo|song hye kyo|son ye jin|gong yoo|lee jung jae|jung ho yeon|kim ji won|kim tae ri|kim go eun|jun ji hyun|bae suzy|park shin hye|ji chang wook|lee jong suk|' +
    'nam joo hyuk|yoon suk yeol|lee jae myung|park ji sung|lee kang in|kim yuna|kim yeon koung|kim taehyung|jeon jungkook|kim namjoon|kim seokjin|jung hoseok|kim jennie|kim jisoo|' +
    'lalisa manoban|lee ji eun|kim chaewon|jang wonyoung|makoto shinkai|yukio mishima|ken watanabe|hiroyuki sanada|shigeru ishiba|sanae takaichi|yu darvish|kei nishikori|takefusa kubo|' +
    'kaoru mitoma|eiichiro oda|akira toriyama|masashi kishimoto|hideo kojima|shigeru miyamoto|tite kubo|gege akutami|hajime isayama|peng liyuan|li keqiang|hu jintao|ren zhengfei|liu xiang|' +
    'guo jingjing|chow yun fat|leslie cheung|anita mui|gong li|zhang ziyi|liu yifei|zhao liying|yang zi|xiao zhan|wang yibo|hannah quinlivan|wang leehom|teresa teng|jackson wang|kris wu|' +
    'cai xukun|liu cixin|lu xun|lai ching te|lee hsien loong|najib razak|rosmah mansor|bongbong marcos|imelda marcos|sara duterte|jose rizal|andres bonifacio|emilio aguinaldo|jinkee pacquiao|' +
    'kathryn bernardo|daniel padilla|liza soberano|nadine lustre|vice ganda|ion perez|anne curtis|erwan heussaff|marian rivera|dingdong dantes|chiz escudero|catriona gray|pia wurtzbach|' +
    'toni gonzaga|matteo guidicelli|regine velasquez|lea salonga|moira dela torre|ivana alawi|andrea brillantes|belle mariano|donny pangilinan|alden richards|coco martin|julia montes|' +
    'kris aquino|noynoy aquino|thaksin shinawatra|paetongtarn shinawatra|lisa blackpink|nguyễn phú trọng|trường giang|nhã phương|hoài linh|việt hương|lý hải|minh hà|ngọc trinh|hương giang|' +
    'hà anh tuấn|noo phước thịnh|đông nhi|bích phương|hoàng thùy linh|đen vâu|quang hải|công phượng|park hang seo|thích minh tuệ|xuân diệu|hồ xuân hương|nguyễn trãi|trần hưng đạo',
);

const ARABIC_RUSSIAN_AFRICAN = split(
  'riyad mahrez|achraf hakimi|hakim ziyech|sofyan amrabat|yassine bounou|tamer hosny|nancy ajram|elissa khoury|kadim al sahir|mohamed ramadan|adel imam|yasmin sabri|assala nasri|' +
    'sherine abdel wahab|hossam habib|saad lamjarred|mohammed assaf|mohamed bin salman|sheikh mohammed bin rashid|princess haya|sheikha latifa|asma al assad|gamal abdel nasser|anwar sadat|' +
    'hosni mubarak|abdel fattah el sisi|hassan nasrallah|yahya sinwar|ismail haniyeh|sara netanyahu|ayman al zawahiri|ali khamenei|ruhollah khomeini|qasem soleimani|mahmoud ahmadinejad|' +
    'masoud pezeshkian|nasser al khelaifi|khamzat chimaev|alina kabaeva|dmitry medvedev|dmitry peskov|sergey lavrov|sergei lavrov|sergei shoigu|ramzan kadyrov|boris yeltsin|josef stalin|' +
    'valentina tereshkova|petro poroshenko|yulia tymoshenko|vitali klitschko|wladimir klitschko|andriy shevchenko|alexander lukashenko|daniil medvedev|andrey rublev|kamila valieva|' +
    'alexander ovechkin|alla pugacheva|maxim galkin|philipp kirkorov|alexander pushkin|aleksandr solzhenitsyn|chioma adeleke|davido adeleke|bola tinubu|peter obi|atiku abubakar|' +
    'muhammadu buhari|goodluck jonathan|olusegun obasanjo|nnamdi kanu|aliko dangote|victor osimhen|ademola lookman|jay jay okocha|nwankwo kanu|funke akindele|genevieve nnaji|mercy johnson|' +
    'regina daniels|ned nwoko|tiwa savage|yemi alade|olamide adedeji|ayra starr|chimamanda ngozi adichie|tb joshua|t b joshua|pastor adeboye|david oyedepo|winnie mandela|cyril ramaphosa|' +
    'jacob zuma|julius malema|siya kolisi|tyla seethal|sadio mané|yaya toure|yaya touré|ibrahim traore|ibrahim traoré|paul kagame|yoweri museveni|william ruto|raila odinga|wangari maathai|' +
    'robert mugabe|patrice lumumba|thomas sankara|kwame nkrumah|nana akufo addo|john mahama|shatta wale|thomas partey|diamond platnumz|zari hassan|fally ipupa|koffi olomide',
);

const ENGLISH = split(
  'lucy letby|myra hindley|ian brady|karla homolka|paul bernardo|wayne couzens|josef fritzl|roger stone|michael cohen|françois fillon|patrick balkany|dominique pelicot|eduardo cunha|sedat peker|harold shipman|ian huntley|anders breivik|marc dutroux|michel fourniret|beate zschäpe|paul manafort|steve bannon|george santos|bob menendez|martin shkreli|anna delvey|jordan belfort|bernie madoff|todd chrisley|julie chrisley|lori loughlin|felicity huffman|josh duggar|danny masterson|kevin spacey|jussie smollett|jared fogle|larry nassar|jerry sandusky|aaron hernandez|michael vick|ray rice|greg louganis|arthur ashe|keith haring|matty healy|charlie sheen|laura palmer|fiona gallagher|hannah baker|elliot stabler|olivia benson|ken carson|gracie abrams|playboi carti|kevin bacon|chris paul|marvin gaye|stan lee|elizabeth reed|john waite|trevor lawrence|lincoln riley|' +
    'amal clooney|robert kardashian|rudy giuliani|alan dershowitz|john hagee|t d jakes|paula white|jimmy swaggart|pat robertson|jerry falwell|gloria copeland|priscilla shirer|judith sheindlin|sister rosetta tharpe|' +
    'olivia dunne|livvy dunne|paul skenes|kim mulkey|savannah james|jordon hudson|christian mccaffrey|olivia culpo|travis hunter|cooper flagg|luka dončić|nikola jokić|kawhi leonard|' +
    'devin booker|marcus jordan|jonathan owens|jelena djokovic|toto wolff|christian horner|geri halliwell|romeo beckham|cruz beckham|jack grealish|mason mount|raheem sterling|' +
    'trent alexander arnold|steven gerrard|frank lampard|gary neville|jamie carragher|alan shearer|gary lineker|peter crouch|abbey clancy|diogo jota|rafael leao|molly mae hague|tommy fury|' +
    'nina agdal|nate diaz|sean o malley|j d vance|cheryl hines|kristi noem|stephen miller|kimberly guilfoyle|zohran mamdani|andrew cuomo|laura bush|mackenzie scott|priscilla chan|' +
    'melinda gates|satya nadella|caroline ellison|sean diddy combs|ysl young thug|suge knight|amber heard|lily rose depp|bianca censori|khloé kardashian|tristan thompson|blac chyna|' +
    'ethan slater|pete davidson|justin baldoni|yolanda hadid|irina shayk|michael polansky|rihanna fenty|asap rocky|karrueche tran|stefon diggs|machine gun kelly|colson baker|zendaya coleman|' +
    'princess anne|dodi fayed|angela rayner|sadiq khan|tommy robinson|stephen harper|faze banks|alissa violet|lil huddy|nikita dragun|ruby franke|' +
    'jodi hildebrandt|lilly singh|rhett and link|sam sulek|david goggins|jocko willink|lester holt|savannah guthrie|hoda kotb|al roker|mark consuelos|gayle king|wendy williams|joy behar|' +
    'josh axe|shawn baker|neal barnard|joel fuhrman|robert sapolsky|robert kiyosaki|grant cardone|alex hormozi|gary vaynerchuk|duff goldman|buddy valastro|joanna gaines|alesha dixon|' +
    'phillip schofield|holly willoughby|piers morgan|susanna reid',
);

const ONE_WORD = split(
  'shakira|neymar|rihanna|beyonce|beyoncé|zendaya|anitta|maluma|ronaldinho|messi|mbappe|mbappé|pelé|xuxa|eminem',
);

/** With their titles: characters, and doctors of the screen. */
const TITLED = split(
  'dr ruth|mr krabs|mr darcy|mr miyagi|mr brightside|mr nobody|mr magoo|mr blobby|mr incredible|mr freeze|mr fantastic|mr spock|mr sandman|mr bungle|mr hyde|' +
    'mr magorium|mr sunshine|mr plankton|mr inbetween|mr hankey|mr poopybutthole|mr meeseeks|mr puzzles|' +
    'mr peabody|mr pickles|mr weasley|mr knightley|mr rochester|mr bingley|mr tumnus|mr feeny|' +
    'mrs maisel|mrs dalloway|mrs lovett|mrs claus|mrs weasley|mrs potts|mrs krabappel|mrs puff|mrs bennet|mrs danvers|mrs patmore|mrs hinch|mrs rachel|' +
    'ms rachel|ms marvel|ms pacman|miss rachel|miss piggy|miss marple|miss peregrine|miss saigon|miss minutes|miss honey|miss moneypenny|dr wily|dr teeth|dr horrible|dr drew|dr fauci|dr berg|' +
    'dr gundry|dr axe|dr becky|dr mike|dr dolittle|dr doolittle|dr mccoy|dr hibbert|dr caligari|dr mabuse|dr doofenshmirtz|dr miami|dr kelso|' +
    'dr crusher|dr melfi|dr faustus|dr gero|dr octagon|dr feelgood|dr alban|dr demento|dr huberman|' +
    'dr sebi|dr livesey|dr trayaurus|professor layton|professor snape|professor dumbledore|professor mcgonagall|' +
    'professor farnsworth|professor moriarty|professor plum|professor utonium|doctor who|doctor strange|doctor doom|doctor octopus|doctor zhivago|' +
    'doctor slump|uncle roger|uncle ben|uncle fester|uncle buck|uncle iroh|aunt may|aunt petunia|judy hopps|nick wilde|mario kart|frau holle|' +
    'herr ribbeck|madame web|madame bovary|madame butterfly|monsieur hulot|señora acero|doña bárbara|doña florinda|don quijote|don quixote|don pollo|dona florinda|seu madruga|seu barriga|' +
    'pan tadeusz|pan kleks|pan wołodyjowski|pan twardowski|pak tarno|mak lampir|fru fru',
);

/** Given names that are known together. */
const COUPLES = split(
  'luke lorelai|felipe letizia|barry iris|oliver felicity|william kate|victoria daniel|shrek fiona|atta aurel|ross emily|sidharth kiara|charles diana|harry meghan|homer marge|virat anushka|ranbir alia|ranveer deepika|vicky katrina|sid kiara|kim kanye|brad angelina|tom nicole|chandler monica|' +
    'ross rachel|jim pam|romeo juliet|romeo julia|hansel gretel|hänsel gretel|bonnie clyde|sonny cher|simon garfunkel|ben jerry|rick morty|beavis butthead|phineas ferb|lilo stitch|tom jerry|' +
    'mickey minnie|bert ernie|adam eve|adam eva|adán eva|samson delilah|david goliath|cain abel|tristan isolde|jack rose|edward bella|bella edward|nick jess|will grace|victoria albert|' +
    'john yoko|harry sally|thelma louise|elsa anna|naruto hinata|lucy ricky|fred wilma|penelope odysseus|orpheus eurydice|paul virginie|maiara maraisa|simone simaria|sandy junior|zezé luciano|' +
    'jorge mateus|romina al|albano romina|raffi nagita',
);

export const FIGURES_BY_LANGUAGE: readonly string[] = [
  ...SPANISH,
  ...PORTUGUESE,
  ...GERMAN_FRENCH_ITALIAN,
  ...TURKISH_POLISH_DUTCH_NORDIC,
  ...ASIAN,
  ...ARABIC_RUSSIAN_AFRICAN,
  ...ENGLISH,
  ...ONE_WORD,
  ...TITLED,
  ...COUPLES,
];
