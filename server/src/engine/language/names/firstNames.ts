import { wordSet } from '../wordSet.ts';

/**
 * First names, folded: those most given over the last ninety years in France, Québec, Belgium, Switzerland, Britain,
 * Ireland and the United States, and those of the people who came to live there. One list for both languages: people take
 * their names along. A name that is missing needs words around it that tell a person; the list is kept modest.
 */
export const firstNames = wordSet(`
aaliyah aarav aaron abdel abdelkader abdelkrim abdi abdou abdoul abdoulaye abena abhishek abigail achieng achille
adaeze adam adama adanna adebayo adelaide adele adeline adeola adil aditya adjoua adrian adriana adrien adwoa affoue
agathe agnes agnieszka ahmed ahmet aicha aidan aiden ailsa aisha aisling aissata aissatou ajay akash akiko akinyi
akira akissi akosua akshay akua alain alan alasdair albane albert aled alejandra alejandro alessandro alessia alex
alexander alexandra alexandre alexei alexia alexis alfie alfonso alfred ali alice alicia aline aliou alison alistair
alix allison alma alun alvaro alvin ama amadou aman amanda amandine amara amaury amber ambre amel amelia amelie amina
aminata amine amir amit amrita amy ana anais anand ananya anas anastasia anatole anaya anders andre andrea andreas
andree andreea andrei andres andrew andrzej andy ange angel angela angele angeline angelique angus anil anita anja
anjali anke ankit ankur ann anna annabel annabelle annaick anne annick annie anouk anselme anthony antoine antoinette
antonio anuj anup anurag anwar aoife apolline april archie ariane arielle arjun arlette armand armelle arnaud arnav
arthur arturo arun aruna arvind asha asher ashish ashley ashok ashwin asif assetou assia assma astou astrid aubin aude
audrey augustin aurelie aurelien aurore austin avinash awa axel axelle ayanda ayesha ayodele ayoub ayse ayumi ayush
aziliz babacar babatunde bakary baptiste barbara barnabe bashir basia basile bassam bastien beata beatrice beatriz
becky belinda bello ben benedicte benjamin benny benoit bernadette bernard bernie berthe bertille bertrand bessie beth
bethan bethany betty bev bharat bhavna bianca bilal bill billy binta birgit bjorn blaise blake blandine bob bobby
bogdan bola bolaji bongani boris boubacar bozena bradley brahim bram brandon brayden brenda brendan brett brian briana
brice bridget brigitte brittany brock bronwen bronwyn brooke brooklyn bruce bruno bryan burak caitlin caleb callum
calvin cameron camila camille camilo candice candy caoimhe capucine carine carl carla carlos carly carmela carmen caro
carol carole carolina caroline carolyn carrie carys casimir cassandra catalina catarina caterina catherine cathy
catriona cecile cecilia cedric celeste celestin celia celine cerys chad chaima chantal charlene charles charlie
charlotte cheikh chelsea cheryl chiara chidi chika chinedu chinonso chioma chloe chris christel christelle christian
christiane christina christine christophe christopher christy ciara cillian cindy claire clara clarisse claude claudia
claudine clea clemence clement clementine cleo clive clodagh clotilde colette colin coline colleen conceicao concetta
connie connor conor constance coralie corentin corey corinne cormac coumba courtney craig cristian cristina curtis
cynthia cyril cyrille cyrus daan dafydd daisy dale damien dan daniel daniela daniele danielle danny daphne daria
darius darnell darragh darren dave david davide dawn dean deborah debra declan deepa deepak deirdre delphine denis
denise deniz dennis derek derrick desislava desmond despina devika dhruv diana diane diarmuid didier diego dieter
dieynaba dilan dima dimitri dimitris dina dinesh diogo divya djamila djeneba djibril dmitri dmitry dmytro dolores
dominic dominique donald donna donnie donovan dora doreen dorian doris dorota dorothee dorothy dottie doug dougal
douglas dounia dragan drew driss drissa duncan dustin dwight dylan ed eddie eddy eden edgar edith edmond edna edouard
eduardo edward edwige effie efua eileen eilidh ekaterina ekow elaine eldon eleanor elena eleni eleonore eleri eli
eliane elias elie elif elijah eline eliot elisa elisabeth elise eliza elizabeth elke ella ellen ellie elliot elliott elmer
elodie eloise elon elsa elsie emeka emeline emile emilie emilien emilio emily emine emma emmanuel emmanuelle emmett
emre emrys enid enrique enzo eoin eric erica erik erika erin ernest ernesto ervin erwan erwann esme esra esteban
estelle esther ethan ethel etienne euan eugene eugenie eva evan eve evelyn evelyne everett ewa ewan ewen ezra fabian
fabien fabienne fabio fabrice fadila fahad faisal faith fanny farah farai farhad farhan farid farouk farzana fatima
fatimah fatma fatou fatoumata fatuma faustine federica federico felicia felicien felicite felipe felix femi femke
ferdinand fergus fernand fernanda fernande fernando ffion finlay finley finn fiona fionnuala flavie flavien flo flora
florence florent florian florine folake frances francesca francesco francine francis francisco franck francois
francoise frank fred freddie freddy frederic frederick frederique freja freya funmi gabriel gabriela gabrielle gael
gaelle gaetan gaetane gail galina ganesh garance gareth garry gary gaspard gaston gaurav gautam gauthier gautier gavin
geeta gemma gene genevieve gennaro geoff geoffrey geoffroy george georges georgette georgia georgie georgina geraint
gerald geraldine gerard gerardo germain germaine gertrude gethin ghislain ghislaine ghizlane gilbert gilberte gilles
gillian gina ginette giorgos giovanni girish giselle giulia giuseppe gladys glen glenda glenn gloria glyn goncalo
gonzalo gopal goran gordon gosia goulven grace gracie graham grainne grant greg gregoire gregory greta grzegorz
guadalupe guillaume guillermo gulay gunther gustav gustave gustavo guy gwen gwenael gwenaelle gwendal gwendoline
gwendolyn gwenola gwyneth habib hadrien hafida hajar hakim halima hamid hamilton hamish hamza hana hanane hannah hans
harish harmony harold haroon harriet harry harsha haruka haruki haruto harvey hasan hassan hatice hattie hauwa hayden
hayley hazel heather hector heidi heike helen helena helene helga heloise hemant henri henriette henrik henry herbert
hernan herve hicham hilary hilda hillary hind hippolyte hiroshi hocine holly honore hope hortense hossein houria
hubert hugh hugo hugues huguette hunter huong huseyin hussain huw hyun hywel iain ian ibou ibrahim ibrahima ida idris
ieuan ifeanyi ifeoma ignacio igor ikenna ikram ilan ilyan ilyas ilyes imane imani imogen imran ines ingrid ioana irene
irfan irina iris irma irvin irving iryna isaac isabel isabella isabelle isadora isha ishaan isidore isla ismael ismail
israel issa ivan ivana ivor ivy iwan jacek jack jackie jackson jacky jacob jacqueline jacques jade jakub jalil jamal
james jamie jamil jamila jan jana jane janet janice janusz jared jarrod jasmine jason jasper javed javier jaxon jaya
jayant jayden jean jeanette jeanine jeanne jeannine jeannot jeff jeffrey jelena jemima jen jenna jennifer jenny jens
jeremiah jeremie jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jing jiri jisoo jo joachim joan joanna
joanne joao joaquin jocelyn jocelyne jodie joe joel joelle joey joffrey johan johann johanna john johnny jon jonah
jonas jonathan joost jordan jorg jorge joris jose josee joseph josephine josette josh joshua josiah josiane josie
josselin jovana joy joyce juan juana judith judy jules julia julian juliana julie julien juliet juliette julio juma
june jurgen justin justine jyoti kabir kadiatou kadidia kahina kamal kamala kamau kamel kamil kamila karamoko karan
karen karim karima karin karine karl karthik kasia katarzyna kate katell katerina katharine katherine kathleen kathryn
kathy katia katie katja katrina katy kavita kavya kay kayla keiko keira keisha keith kelechi kelly kelsey kemal kemi
ken kenji kenneth kenny kent kenta kenza kerry kevin khadija khadim khady khaled khalid kieran killian kim kimberly
kiran kirsten kirsty kishore klaus koen koffi kofi kojo kostas kouame kouassi krishnan kristen kristin kristina
krzysztof ksenia kunal kunle kurt kwabena kwaku kwame kwasi kwesi kyle kylian kylie lachlan laetitia lahcen laila
lakhdar lakshmi lalit lamar lamine lana lance lara larry lars lassina latifa latoya laura laure laureen lauren
laurence laurent laurie lauryn lawrence layla lea leah leandre leanne leila lena lenka lenny leo leon leonard leonce
leonie leonor leopold lerato leslie leticia lewis leyla liam lieke lila lilia lilian liliane lillian lilou lilwenn
lily lina lincoln linda lindiwe lindsay lindsey linh lionel lionnel lisa lise lison livia liz lizzie lloyd loanne
logan loic loig lois lola lorcan lorenzo lori loris lorna lorraine lottie lou louane louis louisa louise luana luc
luca lucas lucette lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludmila ludovic luis luisa luke
luna lurdes luther lydia lydie lyle lylou lyna lynda lynn lynne mabel madeline madhav madhu madhuri madison mae mael
maelle maelys maeva maeve magali magalie magda maggie maguette mahdi mahesh mahmoud maia maisie maissa maite maiwenn
maja malcolm malek malgorzata malik malika malo mamadou mandy manish manny manoj manon manu manuel manuela marc marcel
marcela marcelle marcelline marcelo marcia marco marcos marcus marek margaret margaux margot marguerite maria mariah
mariam mariama marian mariana marianne marie marieke marieme marija marilyn marina marine mario marion marius marjorie
mark marlene marta martha marthe martial martin martina martine marvin mary maryam marylene maryline maryse maryvonne
mason mateo mathias mathieu mathilde mathis mathurin mathys matilda matt matteo matthew matthias matthieu maud maude
maureen maurice mauricette mauricio mavis max maxence maxime maxine may maya meena meera meg megan mehdi mehmet mehul
mei melanie melina melinda melissa melody melvin mercedes meredith meriem merve meryem messaouda mhairi mia micah
michael michel michele micheline michelle mickael miguel mihai mihir mikael mike mikhail mila milan mildred milena
milica millie milo mina minho minjun minnie miranda mireille miriam mirko mitchell modeste modou mohamed mohammed
mohan mohit moira mokhtar molly mona monette monica monika monique morag morgan morgane morven moses mouna mounir
mourad moussa muhammad mukesh murat muriel murielle musa mustafa mwangi mykola mylene myra myriam myrtille nabil
nadege nadia nadim nadine nael naima nancy nandini nanou naoko naomi naresh nasir nasreen nasrin nasser nassim natacha
natalia natalie natalya natasha nathalia nathalie nathan nathaniel naveen nawel ndeye ndiaga ned neema neeraj neha
neil nell nellie nelly nenad neville ngoc ngozi nia niall niamh nicholas nick nicko nicky nico nicola nicolas nicole
nigel nikhil nikolai nikos nilesh nils nina nino ninon nisha nitin njeri nkechi nnamdi nneka noah noam noe noel noelia
noelle noemie nolan nolwenn nomsa nora norah norbert nordine noreen norma norman nour noura noureddine nuno obi obinna
oceane octavio odette odile oisin okechukwu oksana oleg oleksandr olena olga olive oliver olivia olivier oluchi
olumide oluwaseun omar onur ophelie orhan oriane orla oscar osman otieno oumar oumou ousmane owain owen ozlem pablo
padraig paige pallavi pam pamela pankaj paola paolo parisa parul parvin pascal pascale pascaline pat patience patrice
patricia patrick patsy paul paula paulette pauline paulo pavel pawel pearl pedro peggy penda penelope penny perrine
pete peter petra phil philip philippa philippe philomene phoebe phyllis pierre pierrette pierrick pieter pietro piotr
polly pooja poppy prachi pradeep prakash pranav prasad prashant pratik preeti prisca priscilla priya priyanka prosper
prudence puneet quang quentin quitterie rachael rachel rachid rachida radha radu rafael rafaela rafiq raghav rahul
raja rajat rajeev rajesh raju rakesh ralph raluca ramatoulaye ramesh ramon randall randolph rania ranjit raoul raphael
raphaelle rashid rashmi rasmus raul ravi ray rayan raymond raymonde rebecca reggie regina reginald regine regis reine
rekha remi remy renaud rene renee reuben reza rhiannon rhodri rhona rhonda rhys ricardo riccardo richard ricky rita
rob robbie robert roberta roberto robin robyn rocio roderick rodney rodolphe rodrigo rodrigue roger rohan rohit roisin
rokia roland rolande rolf romain roman romane romeo romuald ron ronald ronan ronnie rory rosa rosalie rosalind rosanne
rosaria rose roselyne rosemary roshan rosie ross roxane roxanne roy ruairi ruben rudy rufus rui rupa rupert russell
ruth ruwen ryan saad saanvi sabine sabrina sacha sachin sade sadia sadie saeed said saida saima sakura salif salima
salimata sally salma salome salvador salvatore sam samantha sameer sami samia samir samira sammy samuel sanaa sandeep
sandie sandra sandrine sandy sangeeta sanjay sanjeev sanne santiago santosh saoirse sara sarah sarita sasha saskia
satish saurabh savannah savita scarlett scott seamus sean seb sebastian sebastien sebi segolene segun sekou selena
selim selin selma serena serge sergei sergey sergio serigne serkan seth severine seydou seyi shabana shahid shalini
shane shanice shankar shannon sharad sharon shashi shaun sheena sheila shelley shikha shilpa shirin shirley shivani
shona shreya shruti shubham sian sibylle siddharth sidney sidonie sienna sigrid silas silvia simon simona simone
simran sinead siobhan sipho sirine sixtine skander slimane sneha soazig sofia sofiane sofie soizic sokhna solange
solene soline solveig sonali sonia sonya sophia sophie soraya souad soufiane souleymane soumaya spencer srinivas
stacey stan stanislas stefan stefano steffan stella steph stephan stephane stephanie stephen steve steven stuart
sudhir sue sumit summer sunil sunita suresh susan susana susanna sushil suzanne suzie suzon sven svetlana swati sydney
sylvain sylvestre sylvette sylvia sylviane sylvie tabitha tadhg tahar tahir takashi tam tamara tamika tammy tanguy
tania tanvi tanvir tanya tara taras tarek tariq tarun tatiana taylor tayo ted teddy tejas temitope tendai teresa
terrence terry tess tessa thabo thanh thea thelma themba theo theodore theophile theresa therese thiago thibaud
thibault thibaut thierno thierry thijs thomas thuy tiago tierno tiffany tilly tim timeo timmy timothe timothee timothy
tina tiphaine titouan tobi tobias toby tolu tom tomas tomasz tommy tony torsten toufik tracey tracie tracy trang
travis trevor tristan troy trudy trystan tuan tugdual tunde tyler tyrell tyrone uche uday ulrich ulysse ursula ursule
usha usman valentin valentina valentine valerie vandana vanessa varun vasant vasile venkat venkatesh vera vernon vero
veronica veronique vianney vicente vicky victoire victor victoria vidya vihaan vijay vikas vikram vinay vince vincent
vincenzo vinod violaine violet violette vipul virginia virginie vishal vivek vivian viviane vivien vivienne vladimir
volodymyr waleed walid walt walter wambui wanda wanjiku wanjiru warren wassila wassim wayne wendell wendy werner
wesley wilfred wilfrid wilfried will william willy wim winifred winnie winston wojciech wolfgang wren wyatt xavier
xiao ximena xiomara yacine yacouba yael yaelle yan yanis yann yannick yannig yannis yasemin yasir yasmin yasmina
yasmine yassine yemi yoann yogesh yohan yohann yoko yolanda yolande younes yousef youssef yuki yuko yulia yuri yusuf
yvan yves yvette yvon yvonne yvonnick zach zachary zahid zahra zain zainab zanele zara zaza zbigniew zelie zena zeynep
ziad zineb zoe zofia zohra zoran zoya zubair zuri zuzana
`);
