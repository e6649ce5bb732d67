/**
 * Given names and surnames of ordinary frequency in India, Nigeria, Ghana, Kenya, South Africa, China, Indonesia, Brazil, Germany, Turkey, Poland, the
 * Netherlands, Mexico, the Philippines and the Arab world that the lists leave out, written down from general knowledge. Lower case.
 */
export const MORE_GIVEN: readonly string[] = (
  'amit sandeep rakesh deepak vikas sneha priyanka rajesh naresh sunil pankaj vinod pramod arvind nitin nikhil aakash abhishek ankit ankita ashish bhavna ' +
  'deepika gaurav harish hemant kavita komal lalit madhu mohit prakash pradeep prashant praveen preeti rajeev rajni rakhi rekha renu ritu ruchi sandhya ' +
  'santosh sapna shalini shilpa shruti shweta sonali sudhir sumit surendra swati uday vandana vaishali vikram vikrant vipin vishal vivek harsh harshita ' +
  'jatin kunal lokesh mayank megha nandini neeraj nilesh parul payal piyush rachna raghav rashmi rupali saurabh snehal sourav srinivas subramaniam ' +
  'sukhdev gurpreet harpreet manpreet jaspreet amandeep baljit sukhwinder kulwinder rajwinder virendra dharmendra devendra bhupendra balwinder farhan ' +
  'arshad asif junaid nadeem naeem rizwan saeed waqas zubair zeeshan haris kashif khurram owais sajid shoaib sohail umair waseem iqra sadia samina shazia ' +
  'sumaira uzma nusrat shabana rukhsana parveen murugan selvam senthil saravanan balaji venkatesh vignesh kavitha revathi sangeetha chioma obinna ' +
  'chukwuemeka ifeanyi ngozi nkechi nneka amaka adaeze adaobi chidi chinonso chinwe kelechi onyinye ugochukwu uzoma tunde babatunde adebayo adeola ' +
  'adewale ayodele femi folake folasade gbenga kehinde kunle lanre olamide olufemi oluwaseun omotola opeyemi segun seun taiwo tolulope tosin yetunde yemi ' +
  'abubakar garba hadiza hauwa maimuna sani sadiq shehu suleiman kwabena kofi wanjiku wanjiru njeri nyambura kamau mwangi kariuki njoroge otieno achieng ' +
  'akinyi odhiambo wambui thandiwe thabo nomsa lerato lindiwe sibusiso zanele bongani tshepo kagiso lebogang ayanda siyabonga tatenda zhao jing qiang guo ' +
  'xiaoming weiwei jianguo zhiqiang xiaoli lihua meiling haoran yuxuan zihan endang heri sulistyo susilo sutrisno yanti yudi rizky zainal asep ujang ' +
  'nining neneng ketut wayan vanderlei cleiton tatiane raimundo edilson edmilson gilson nilson jailson wanderson everton ewerton cleber kleber claudemir ' +
  'ademir valdemir josenildo josivaldo erivaldo genivaldo rosangela rosilene luciene lucilene marilene edilene luciane cristiane fabiane poliana mayara ' +
  'nayara tainara thaynara thais thaís leidiane lucélia luzia maiara nathália regiane sueli taciana verônica joaquim kauã kaique otávio ruan vinícius ' +
  'benedito expedito uwe heiko günter guenter bärbel detlef frauke gerd gunther hartmut heiner ingo jochen jürgen marlies reiner rüdiger siegfried ' +
  'thorsten volker winfried antje anke dörte merve büşra burcu havva nurten nurcan serife tugba ozlem pinar cigdem neslihan rukiye huseyin suleyman yasar ' +
  'serkan gökhan gokhan tuncay ugur umit cengiz erkan muhammet soner zbigniew wojciech grażyna pawel tadeusz lukasz mariusz rafal maciej czesław czeslaw ' +
  'bogusław jarosław jaroslaw mirosław miroslaw stanislaw waldemar wiesław wieslaw zdzisław zdzislaw leszek przemysław przemyslaw radosław radoslaw ' +
  'sławomir slawomir witold bożena bozena elzbieta iwona lucyna małgorzata malgorzata marzena wiesława aldona henk jeroen truus sjaak geert gijs jaap ' +
  'klaas koos martijn ruud wim hanneke ineke margriet marijke marloes tineke tonny héctor jhon xóchitl encarnación nacho toño gerardo julián maría belén ' +
  'rodel jhun rommel arnel romulo ronel marites maricel marivic luzviminda analyn jennylyn editha thị yến niamh siobhán sinéad caoimhe roisin róisín eoin ' +
  'cathal ciaran ciarán padraig pádraig diarmuid eilidh huw rhian sian siân mostafa hisham rashid saida soukaina amina fatiha hamid hanane kaoutar mounir ' +
  'safaa siham soufiane tarek wafaa majid waleed lubna nisreen ruba varun akash ishaan nisha reena riya sanjana seema shivani simran tanvi yash siddharth ' +
  'aamir adnan yasir tobi shan ying keila wanessa geraldo elke hannelore heide irmgard ulrike ute waltraud britta carsten grazyna bea lupita remedios ' +
  'heriberto reynaldo jomar jericho corazon divina siobhan sinead iain carys gareth naima rima randa tala ' +
  'dietmar annegret heike jutta hilde lieselotte steffi holger edson wanderley valdir neusa rosângela cleide adilson sirlene terezinha zélia zulmira ' +
  'dalva neide ivete tainá lúcia fermín genaro inocencio lázaro leocadio maximino nicanor obdulia pascual plácido prudencio servando silvestre teófilo ' +
  'venancio victoriano wenceslao ginette lucette sébastien nunzia raffaela pasqualina gaetana pasquale joop gijs rik sjaan willemien hennie börje sture ' +
  'ragnar nisse zdzisława stanisława genowefa czesława mirosława kazimiera bogumiła wioletta mieczysław gosia kasia basia zosia wojtek krzysiek tomek ' +
  'betül aslı suparman suryadi yanto bayu dedi deni fajar feri annisa anisa yến savita mamta sonam sonal khushi muskan aarti arti preethi shobha ' +
  'pushpa manju anju sanju kuldeep mandeep ananya kavya bushra asad tariq adeel'
).split(' ');

export const MORE_SURNAMES: readonly string[] = (
  'tiwari rao mehta bansal chauhan qureshi ansari dubey tripathi srivastava saxena mathur bhatnagar aggarwal goyal goel garg mittal singhal khandelwal ' +
  'maheshwari bhatt bhatia malhotra sood thakur rathore rathod shekhawat choudhary patel parekh pandya parmar solanki makwana vaghela gohil jadeja ' +
  'kulkarni deshmukh pawar shinde jadhav gaikwad chavan kadam bhosale shetty hegde nayak chowdary murthy iyengar kurup nambiar krishnan subramanian ' +
  'venkataraman natarajan rajagopal chatterjee mukherjee ganguly chakraborty sengupta dasgupta sarkar mondal biswas ojha paswan siddiqui sheikh shaikh ' +
  'pathan syed mirza baig chaudhry gujjar rajput bhatti cheema sandhu sidhu dhillon grewal brar bajwa virk randhawa okafor eze ogunleye bakare nwosu ' +
  'okoro okoye uzoma igwe adeyemi adeleke adesanya ajayi akande akinola alabi ayodele bankole fashola odunsi ogundipe okeke okpara olaniyan oyewole ' +
  'shittu danjuma musa abdullahi aliyu mohammed owusu boateng asante appiah agyeman amoah ansah antwi asamoah frimpong opoku sarpong tetteh mwangi kamau ' +
  'njoroge otieno ochieng odhiambo omondi onyango wanjala kiplagat cheruiyot mokoena khumalo buthelezi sibanda ncube chikwanda traore keita balde guo xu ' +
  'luo zhou zhao gao liang zheng xie deng feng peng zeng xiao tian jiang cai yao zhong xia qiu fang qin nogueira pontes lindemann kooijman vasconcelos ' +
  'vasconcellos bittencourt siqueira sampaio rezende resende guimarães guimaraes dantas coutinho chagas brandão brandao bezerra bastos abrantes fagundes ' +
  'maciel marinho menezes mourão novaes paixão pessoa quintanilha salles trindade valadares viana vianna villela weiß jäger holzapfel wackernagel ' +
  'kuhlmann feldmann hagemann carstens lüders reimers'
).split(' ');
