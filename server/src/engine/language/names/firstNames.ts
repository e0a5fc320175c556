import { wordSet } from '../wordSet.ts';

/**
 * First names, folded: those most given over the last ninety years in France, Québec, Belgium, Switzerland, Britain,
 * Ireland and the United States, and those of the people who came to live there. One list for both languages: people take
 * their names along. A name that is missing needs words around it that tell a person; the list is kept modest.
 */
export const firstNames = wordSet(`
aaron abdel abdou abdoulaye abena abigail achille adam adama adelaide adele adeline adrian adriana adrien adwoa agathe
agnes ahmed aicha aidan aiden aisha aissatou akira akosua alain alan albane albert alejandra alejandro alex alexander
alexandra alexandre alexia alexis alfred ali alice alicia aline alison alix allison alma ama amadou amandine amara
amaury ambre amelia amelie amina aminata amir amit amy ana anais ananya anas andre andrea andreas andrew andy ange
angel angela angele angeline angelique angus anil anita ann anna annabelle annaick anne annick annie anouk anselme
anthony antoine antoinette antonio aoife apolline april archie ariane arielle arjun arlette armand armelle arnaud
arthur asha ashley assia assma astrid aubin aude audrey augustin aurelie aurelien aurore austin awa axel axelle ayoub
ayse aziliz baptiste barbara barnabe bastien beatrice ben benedicte benjamin benoit bernadette bernard berthe bertille
bertrand beth bianca bilal bill binta blaise blake blandine bob bola boris boubacar bradley brandon brenda brendan
brett brian brice brigitte brock bronwen brooke brooklyn bruno bryan callum cameron camila camille camilo candy carine
carl carla carlos carmen caro carol carole carolina caroline carys casimir catalina caterina catherine cathy catriona
cecile cecilia cedric celeste celia celine cerys chad chantal charlene charles charlie charlotte cheikh chelsea chidi
chinedu chloe chris christel christelle christian christiane christina christine christophe christopher ciara claire
clara clarisse claude claudia claudine clea clemence clement clementine cleo clive clotilde colette colin coline
connor conor constance coralie corentin corey corinne cormac craig cristina curtis cyril cyrille cyrus daisy dale
damien dan daniel daniela daniele danielle danny daphne darren dave david dawn dean deborah declan deepak delphine
denis denise dennis derek derrick desmond diana diane diego dilan dimitri djibril dmytro dolores dominic dominique
donald donna donovan dora doreen dorian doris dorothee dorothy doug douglas drew duncan dustin dwight dylan ed eddy
eden edgar edith edmond edouard eduardo edward edwige eileen ekaterina elaine eleanor eleonore eli eliane elias elif
elijah eline eliot elisa elisabeth elise elizabeth ella ellen elliot elodie eloise elsa emeline emile emilie emilien
emily emma emmanuel emmanuelle emre enzo eoin eric erica erik erika erin ernest erwan erwann esteban estelle esther
ethan etienne eugene eugenie eva evan eve evelyn evelyne ewa ewan ewen fabian fabien fabienne fabio fabrice faith
fanny farid fatima fatma fatou fatoumata faustine felicia felicien felicite felix femi ferdinand fergus fernand
fernande fernando finley fiona flavie flo flora florence florent florian florine frances francesca francesco francine
francis franck francois francoise frank fred freddy frederic frederick frederique freya gabriel gabriela gabrielle
gael gaelle gaetan gail gareth gary gaspard gaston gautier gavin gene genevieve geoffrey geoffroy george georges
georgia georgina gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilles gillian gina ginette
giovanni giselle giulia gladys glen glenda glenn gloria gordon goulven grace graham grant greg gregoire gregory greta
guadalupe guillaume gustave guy gwen gwenaelle gwendoline gwenola gwyneth habib hadrien hakim hamilton hamish hamza
hana hannah harmony harold harriet harry haruka hassan hazel heather hector heidi helen helena helene heloise henri
henry herve hilary hillary hind hippolyte hiroshi holly honore hope hubert hugh hugo hugues huguette hunter huong ian
ibrahim ibrahima ida idris ifeoma ignacio igor ilan ilyan ilyes imane imani imran ines ingrid irene irina iris irma
isaac isabel isabella isabelle isadora isha ishaan isla ismael ismail israel issa ivan ivy jack jackie jackson jacky
jacqueline jacques jade jakub jalil jamal james jamie jamila jan jane janet janice jared jasmine jason jasper javier
jayden jean jeanette jeanine jeanne jeannine jeannot jeff jeffrey jenna jennifer jenny jeremiah jeremie jeremy jerome
jerry jesse jessica jessie jill jim jimmy jo joachim joan joanna joanne joao jocelyn jocelyne jodie joe joel joelle
joey johan johann johanna john johnny jon jonas jonathan jordan jorge joris jose josee joseph josephine josette josh
joshua josiane joy joyce juan juana judith judy jules julia julian julie julien juliette julio june justin justine
kahina kamala kamel kamil kamila karen karim karima karin karine karl katarzyna kate katharine katherine kathleen
kathryn kathy katia katie katy kavita kavya kay keisha keith kelechi kelly ken kenji kenneth kent kenza kerry kevin
khadija khaled kieran killian kim kimberly kirsten kirsty kofi kristen kristin krzysztof kurt kwabena kwame kwasi kyle
kylian laetitia laila lakshmi lana lance lara larry latoya laura laure laureen laurence laurent laurie lauryn lea leah
leandre leila lena leo leon leonard leonce leonie leonor leopold leslie leticia lewis leyla liam lila lilia lilian
liliane lilou lilwenn lily lina lincoln linda lindsay linh lionel lionnel lisa lise lison livia liz loanne loic loig
lois lola lorenzo loris lorraine lou louane louis louisa louise luana luc luca lucas lucette lucia lucie lucien
lucienne lucile lucille lucy ludivine ludmila ludovic luis luke luna lydia lydie lylou lyna lynn lynne mae mael maelle
maeva magali magalie magda maggie mahmoud maia maissa maite maiwenn malek malgorzata malik malika malo mamadou manon
manu manuel manuela marc marcel marcelle marcelline marcia marco marcus marek margaret margaux margot marguerite maria
mariam mariama marian marianne marie marilyn marina marine mario marion marius marjorie mark marta martha marthe
martial martin martina martine marvin mary maryam maryse mason mateo mathias mathieu mathilde mathis mathurin matt
matteo matthew matthias matthieu maud maude maureen maurice mauricette max maxence maxime maxine may maya meera megan
mehdi mehmet mei melanie melina melissa melody mercedes meriem meryem mia michael michel michele micheline michelle
miguel mike mila milan milena millie milo mina mireille miriam mitchell modeste modou mohamed mohammed moira molly
mona monette monica monika monique morgan morgane moses mouna moussa muriel mustafa myriam myrtille nabil nadege nadia
nadine nael naima nanou naoko naomi natacha natalia natalie nathalia nathalie nathan nathaniel nawel neha neil nell
nelly ngozi niamh nicholas nick nicko nicky nico nicola nicolas nicole nigel nikhil nils nina nino ninon njeri noah
noam noe noel noelia noelle noemie nolan nolwenn nomsa nora norah norbert norma norman nour odette odile oksana
oleksandr olena olga olive oliver olivia olivier oluchi omar ophelie oriane orla oscar osman otieno oumar ousmane owen
pablo padraig paige pam pamela paola pascal pascale pascaline pat patience patrice patricia patrick patsy paul paula
paulette pauline paulo pawel pedro peggy penelope penny perrine pete peter petra phil philip philippa philippe
philomene phoebe phyllis pierre pierrette pierrick piotr pooja poppy prisca priya prosper prudence quentin rachel
rachid rafael rahul raja rajesh ralph ramesh ramon rania raoul raphael raphaelle rashid ravi ray rayan raymond
raymonde rebecca regina reginald regine regis reine remi remy renaud rene renee reuben rhiannon rhona rhys ricardo
richard rita rob robert roberta roberto robin rocio roderick rodolphe rodrigo rodrigue roger rohan roisin roland
rolande romain roman romane romeo romuald ron ronald ronan rory rosa rosalie rosanne rose rosemary rosie ross roxane
roy ruben rudy rufus rui rupert russell ruth ryan saad sabine sabrina sacha said sakura salima sally salma salome
salvador sam samantha sami samia samir samira samuel sandie sandra sandrine sandy sanjay santiago saoirse sara sarah
sasha savannah scarlett scott sean seb sebastian sebastien sebi segolene sekou selena selim selma serena serge sergei
sergio severine seydou shane shannon sharon shaun sheena sheila shelley shirley shreya sian sibylle sidney sidonie
sienna silvia simon simone sinead siobhan sipho sofia sofiane soizic solange solene soline solveig sonia sonya sophia
sophie soraya souad soufiane souleymane spencer stacey stan stanislas stella steph stephan stephane stephanie stephen
steve steven stuart sue summer sunita suresh suzanne suzie sven svetlana sydney sylvain sylvestre sylvia sylviane
sylvie takashi tamara tanguy tania tanya tara tatiana taylor ted teresa terry tess thabo thea theo theodore theophile
theresa therese thibaud thibault thierry thomas thuy tiago tiffany tim timeo timothe timothee timothy tina titouan
toby tom tomasz tommy tony tracey tracie tracy trang trevor tristan troy tugdual tunde tyrone ulysse ursula
usha valentin valentina valentine valerie vanessa vera vero veronica veronique vicky victoire victor victoria vikram
vince vincent violaine violet violette virginia virginie vivian viviane vivien vivienne vladimir volodymyr walid
walter wanda wanjiku warren wassim wayne wendy werner wesley wilfred wilfried will william willy wren xavier ximena
xiomara yacine yael yaelle yan yanis yann yannick yannig yasmina yasmine yassine yemi yoann yohan yolande younes
youssef yuki yusuf yvan yves yvette yvon yvonne yvonnick zach zachary zanele zara zaza zelie zena zineb zoe zofia
zohra zuri
`);
