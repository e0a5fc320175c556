import { wordSet } from '../wordSet.ts';

/**
 * First names, folded: those most given over the last ninety years in France, Québec, Belgium, Switzerland, Britain,
 * Ireland and the United States, and those of the people who came to live there. One list for both languages: people take
 * their names along. A name that is missing needs words around it that tell a person; the list is kept modest.
 */
export const firstNames = wordSet(`
aarav aaron abdel abdou abdoulaye abena abhishek abigail achieng achille adam adama adebayo adelaide adele adeline
adeola aditya adrian adriana adrien adwoa agathe agnes agnieszka ahmed aicha aidan aiden aisha aissatou ajay akash
akira akosua akshay alain alan alasdair albane albert alejandra alejandro alessandro alessia alex alexander alexandra
alexandre alexia alexis alfie alfonso alfred ali alice alicia aline alison alistair alix allison alma alvaro alvin ama
amadou aman amanda amandine amara amaury amber ambre amelia amelie amina aminata amine amir amit amrita amy ana anais
anand ananya anas anatole andre andrea andreas andree andres andrew andy ange angel angela angele angeline angelique
angus anil anita anja anjali ankit ankur ann anna annabel annabelle annaick anne annick annie anouk anselme anthony
antoine antoinette antonio anuj anup anurag anwar aoife apolline april archie ariane arielle arjun arlette armand
armelle arnaud arnav arthur arturo arun aruna arvind asha asher ashish ashley ashok ashwin asif assia assma astrid
aubin aude audrey augustin aurelie aurelien aurore austin avinash awa axel axelle ayodele ayoub ayse ayush aziliz
babatunde baptiste barbara barnabe bastien beatrice beatriz becky belinda ben benedicte benjamin benny benoit
bernadette bernard bernie berthe bertille bertrand bessie beth bethany betty bev bharat bhavna bianca bilal bill billy
binta birgit bjorn blaise blake blandine bob bobby bola bolaji boris boubacar bradley brandon brayden brenda brendan
brett brian briana brice bridget brigitte brittany brock bronwen bronwyn brooke brooklyn bruce bruno bryan caitlin
caleb callum calvin cameron camila camille camilo candice candy capucine carine carl carla carlos carly carmen caro
carol carole carolina caroline carolyn carrie carys casimir cassandra catalina caterina catherine cathy catriona
cecile cecilia cedric celeste celia celine cerys chad chantal charlene charles charlie charlotte cheikh chelsea cheryl
chiara chidi chika chinedu chinonso chioma chloe chris christel christelle christian christiane christina christine
christophe christopher christy ciara cindy claire clara clarisse claude claudia claudine clea clemence clement
clementine cleo clive clotilde colette colin coline colleen connie connor conor constance coralie corentin corey
corinne cormac courtney craig cristian cristina curtis cynthia cyril cyrille cyrus daisy dale damien dan daniel
daniela daniele danielle danny daphne darnell darren dave david dawn dean deborah debra declan deepa deepak deirdre
delphine denis denise dennis derek derrick desmond devika dhruv diana diane didier diego dieter dilan dima dimitri
dinesh divya djibril dmitri dmitry dmytro dolores dominic dominique donald donna donnie donovan dora doreen dorian
doris dorothee dorothy dottie doug dougal douglas drew duncan dustin dwight dylan ed eddie eddy eden edgar edith
edmond edna edouard eduardo edward edwige effie eileen eilidh ekaterina elaine eldon eleanor elena eleonore eli eliane
elias elif elijah eline eliot elisa elisabeth elise eliza elizabeth elke ella ellen ellie elliot elliott elmer elodie
eloise elsa elsie emeka emeline emile emilie emilien emilio emily emma emmanuel emmanuelle emmett emre enrique enzo
eoin eric erica erik erika erin ernest ernesto ervin erwan erwann esme esteban estelle esther ethan ethel etienne euan
eugene eugenie eva evan eve evelyn evelyne everett ewa ewan ewen ezra fabian fabien fabienne fabio fabrice fahad
faisal faith fanny farah farai farhan farid fatima fatma fatou fatoumata faustine federico felicia felicien felicite
felipe felix femi ferdinand fergus fernand fernande fernando ffion finlay finley finn fiona flavie flavien flo flora
florence florent florian florine folake frances francesca francesco francine francis francisco franck francois
francoise frank fred freddie freddy frederic frederick frederique freya gabriel gabriela gabrielle gael gaelle gaetan
gail gareth garry gary gaspard gaston gaurav gautam gauthier gautier gavin gemma gene genevieve geoff geoffrey
geoffroy george georges georgia georgie georgina geraint gerald geraldine gerard gerardo germain germaine gertrude
gethin ghislain ghislaine gilbert gilberte gilles gillian gina ginette giovanni girish giselle giulia giuseppe gladys
glen glenda glenn gloria glyn gonzalo gopal goran gordon goulven grace gracie graham grainne grant greg gregoire
gregory greta guadalupe guillaume guillermo gunther gustav gustave gustavo guy gwen gwenael gwenaelle gwendal
gwendoline gwendolyn gwenola gwyneth habib hadrien hakim hamid hamilton hamish hamza hana hannah hans harish harmony
harold haroon harriet harry harsha haruka haruki harvey hasan hassan hattie hayden hayley hazel heather hector heidi
heike helen helena helene helga heloise hemant henri henrik henry herbert hernan herve hilary hillary hind hippolyte
hiroshi holly honore hope hortense hubert hugh hugo hugues huguette hunter huong hussain hyun hywel iain ian ibrahim
ibrahima ida idris ieuan ifeoma ignacio igor ikenna ilan ilyan ilyes imane imani imogen imran ines ingrid irene irfan
irina iris irma irvin irving isaac isabel isabella isabelle isadora isha ishaan isla ismael ismail israel issa ivan
ivor ivy jack jackie jackson jacky jacob jacqueline jacques jade jakub jalil jamal james jamie jamila jan jana jane
janet janice jared jarrod jasmine jason jasper javed javier jaxon jaya jayant jayden jean jeanette jeanine jeanne
jeannine jeannot jeff jeffrey jemima jen jenna jennifer jenny jens jeremiah jeremie jeremy jerome jerry jess jesse
jessica jessie jill jim jimmy jisoo jo joachim joan joanna joanne joao joaquin jocelyn jocelyne jodie joe joel joelle
joey joffrey johan johann johanna john johnny jon jonah jonas jonathan jordan jorg jorge joris jose josee joseph
josephine josette josh joshua josiah josiane josie josselin joy joyce juan juana judith judy jules julia julian julie
julien juliet juliette julio june jurgen justin justine jyoti kabir kahina kamala kamau kamel kamil kamila karan karen
karim karima karin karine karl karthik katarzyna kate katell katharine katherine kathleen kathryn kathy katia katie
katja katrina katy kavita kavya kay kayla keiko keira keisha keith kelechi kelly kelsey kemi ken kenji kenneth kenny
kent kenta kenza kerry kevin khadija khaled khalid kieran killian kim kimberly kiran kirsten kirsty kishore klaus
koffi kofi kouassi kristen kristin kristina krzysztof kunal kunle kurt kwabena kwame kwasi kwesi kyle kylian kylie
lachlan laetitia laila lakshmi lalit lana lance lara larry lars latifa latoya laura laure laureen lauren laurence
laurent laurie lauryn lawrence layla lea leah leandre leanne leila lena lenny leo leon leonard leonce leonie leonor
leopold lerato leslie leticia lewis leyla liam lila lilia lilian liliane lillian lilou lilwenn lily lina lincoln linda
lindsay lindsey linh lionel lionnel lisa lise lison livia liz lizzie lloyd loanne logan loic loig lois lola lorcan
lorenzo lori loris lorna lorraine lottie lou louane louis louisa louise luana luc luca lucas lucette lucia lucie
lucien lucienne lucile lucille lucinda lucy ludivine ludmila ludovic luis luisa luke luna luther lydia lydie lyle
lylou lyna lynda lynn lynne madeline madhav madhu madhuri madison mae mael maelle maelys maeva maeve magali magalie
magda maggie mahesh mahmoud maia maisie maissa maite maiwenn malcolm malek malgorzata malik malika malo mamadou mandy
manish manny manoj manon manu manuel manuela marc marcel marcela marcelle marcelline marcelo marcia marco marcos
marcus marek margaret margaux margot marguerite maria mariam mariama marian mariana marianne marie marilyn marina
marine mario marion marius marjorie mark marlene marta martha marthe martial martin martina martine marvin mary maryam
maryse mason mateo mathias mathieu mathilde mathis mathurin matilda matt matteo matthew matthias matthieu maud maude
maureen maurice mauricette mauricio max maxence maxime maxine may maya meena meera meg megan mehdi mehmet mehul mei
melanie melina melinda melissa melody melvin mercedes meredith meriem meryem mia micah michael michel michele
micheline michelle mickael miguel mihir mikael mike mikhail mila milan mildred milena millie milo mina minho minnie
miranda mireille miriam mirko mitchell modeste modou mohamed mohammed mohan mohit moira molly mona monette monica
monika monique morag morgan morgane moses mouna mourad moussa muhammad mukesh muriel murielle mustafa mylene myra
myriam myrtille nabil nadege nadia nadine nael naima nancy nandini nanou naoko naomi naresh nasir nasser natacha
natalia natalie natalya natasha nathalia nathalie nathan nathaniel naveen nawel ned neeraj neha neil nell nellie nelly
neville ngozi niall niamh nicholas nick nicko nicky nico nicola nicolas nicole nigel nikhil nikolai nilesh nils nina
nino ninon nisha nitin njeri nnamdi nneka noah noam noe noel noelia noelle noemie nolan nolwenn nomsa nora norah
norbert norma norman nour obinna oceane octavio odette odile oisin oksana oleg oleksandr olena olga olive oliver
olivia olivier oluchi olumide oluwaseun omar ophelie oriane orla oscar osman otieno oumar ousmane owen pablo padraig
paige pallavi pam pamela pankaj paola paolo parul pascal pascale pascaline pat patience patrice patricia patrick patsy
paul paula paulette pauline paulo pawel pearl pedro peggy penelope penny perrine pete peter petra phil philip philippa
philippe philomene phoebe phyllis pierre pierrette pierrick piotr polly pooja poppy prachi pradeep prakash pranav
prasad prashant pratik preeti prisca priscilla priya priyanka prosper prudence puneet quentin quitterie rachael rachel
rachid rachida radha rafael rafiq raghav rahul raja rajat rajeev rajesh raju rakesh ralph ramesh ramon randall
randolph rania ranjit raoul raphael raphaelle rashid rashmi rasmus raul ravi ray rayan raymond raymonde rebecca reggie
regina reginald regine regis reine rekha remi remy renaud rene renee reuben rhiannon rhodri rhona rhonda rhys ricardo
riccardo richard ricky rita rob robbie robert roberta roberto robin robyn rocio roderick rodney rodolphe rodrigo
rodrigue roger rohan rohit roisin roland rolande rolf romain roman romane romeo romuald ron ronald ronan ronnie rory
rosa rosalie rosalind rosanne rose roselyne rosemary roshan rosie ross roxane roxanne roy ruairi ruben rudy rufus rui
rupa rupert russell ruth ruwen ryan saad sabine sabrina sacha sachin sadia sadie saeed said sakura salima sally salma
salome salvador sam samantha sameer sami samia samir samira sammy samuel sandeep sandie sandra sandrine sandy sangeeta
sanjay sanjeev santiago santosh saoirse sara sarah sarita sasha saskia satish saurabh savannah savita scarlett scott
seamus sean seb sebastian sebastien sebi segolene segun sekou selena selim selma serena serge sergei sergio seth
severine seydou seyi shahid shalini shane shanice shankar shannon sharad sharon shashi shaun sheena sheila shelley
shikha shilpa shirley shivani shreya shruti shubham sian sibylle siddharth sidney sidonie sienna sigrid silas silvia
simon simona simone simran sinead siobhan sipho sneha soazig sofia sofiane sofie soizic solange solene soline solveig
sonali sonia sonya sophia sophie soraya souad soufiane souleymane spencer srinivas stacey stan stanislas stefan
stefano steffan stella steph stephan stephane stephanie stephen steve steven stuart sudhir sue sumit summer sunil
sunita suresh susan susana susanna sushil suzanne suzie sven svetlana swati sydney sylvain sylvestre sylvette sylvia
sylviane sylvie tabitha tadhg tahir takashi tamara tammy tanguy tania tanvi tanya tara tariq tarun tatiana taylor ted
teddy tejas temitope tendai teresa terrence terry tess tessa thabo thanh thea thelma theo theodore theophile theresa
therese thibaud thibault thibaut thierry thomas thuy tiago tiffany tilly tim timeo timmy timothe timothee timothy tina
tiphaine titouan tobias toby tolu tom tomasz tommy tony torsten tracey tracie tracy trang travis trevor tristan troy
trudy trystan tugdual tunde tyler tyrone uday ulrich ulysse ursula ursule usha usman valentin valentina valentine
valerie vandana vanessa varun vasant venkat venkatesh vera vernon vero veronica veronique vianney vicente vicky
victoire victor victoria vidya vijay vikas vikram vinay vince vincent vinod violaine violet violette vipul virginia
virginie vishal vivek vivian viviane vivien vivienne vladimir volodymyr waleed walid walter wanda wanjiku wanjiru
warren wassim wayne wendell wendy werner wesley wilfred wilfrid wilfried will william willy winifred winnie winston
wojciech wren wyatt xavier xiao ximena xiomara yacine yael yaelle yan yanis yann yannick yannig yasir yasmin yasmina
yasmine yassine yemi yoann yogesh yohan yohann yolanda yolande younes yousef youssef yuki yuko yuri yusuf yvan yves
yvette yvon yvonne yvonnick zach zachary zahid zain zainab zanele zara zaza zelie zena zineb zoe zofia zohra zuri
`);
