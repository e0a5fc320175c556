import { wordSet } from '../questions/wordSet.ts';

/**
 * First names, folded: those most given over the last ninety years in France, Québec, Belgium, Switzerland, Britain and
 * the United States, and those of the people who came to live there. A name that is missing costs a finding that the
 * author waves away; the list is kept modest.
 */
export const firstNames = wordSet(`
aaron abdel abdou abigail achille adam adele adeline adrian adriana adrien agathe agnes ahmed aicha aidan aisha alain
alan albane albert alejandro alex alexander alexandra alexandre alexia alexis alfred ali alice alicia aline alison alix
allison amadou amandine amaury ambre amelia amelie amina aminata amir amy ana anais anas andre andrea andreas andrew andy
angela angele angeline angelique anita ann anna annabelle anne annick annie anouk anthony antoine antoinette antonio
apolline ariane arielle armand arnaud arthur ashley assia astrid aubin aude audrey aurelie aurelien aurore austin axel
axelle ayoub baptiste barbara bastien beatrice ben benedicte benjamin benoit bernadette bernard bertrand beth bianca
bilal bill blandine bob boris brandon brenda brendan brian brice brigitte bruno bryan callum camila camille carine carl
carla carlos carmen carol carole caroline caterina catherine cathy cecile cecilia cedric celeste celia celine chantal
charlene charles charlie charlotte chloe chris christel christelle christian christiane christina christine christophe
christopher claire clara clarisse claude claudia claudine clea clemence clement clementine cleo clotilde colette colin
coline connor constance coralie corentin corinne craig cristina cyril cyrille cyrus damien dan daniel daniela daniele
danielle danny daphne dave david dawn deborah delphine denis denise derek diana diane diego dimitri dominic dominique
donald donna donovan dora doris dorian dorothee dorothy doug douglas duncan dylan ed eddy edgar edith edouard eduardo
edward edwige eileen elaine eleanor elena eleonore eli elias elena elena eliane elias elijah eline elisa elisabeth elise
eliot elizabeth ella ellen elliot eloise elsa elodie emeline emile emilie emilien emily emma emmanuel emmanuelle enzo
eric erica erik erika erin ernest estelle esteban esther ethan etienne eugene eugenie eva evan eve evelyn evelyne ewan
ewen fabian fabien fabienne fabio fabrice fanny farid fatima fatou fatoumata faustine felicia felicien felix ferdinand
fernand fernando fiona flavie flora florence florent florian florine frances francesca francesco francine francis franck
francois francoise frank fred freddy frederic frederick frederique gabriel gabriela gabrielle gael gaelle gaetan gary
gaspard gautier gavin genevieve geoffrey geoffroy george georges georgia georgina gerald geraldine gerard germain
ghislain ghislaine gilbert gilles gillian gina giovanni giselle giulia gladys glen gloria gordon graham greg gregoire
gregory guillaume gustave guy gwen gwenaelle gwendoline habib hadrien hakim hamza hana hannah harold harriet harry hassan
hazel heather hector heidi helen helena helene heloise henri henry herve hilary hind hippolyte holly honore hubert hugh
hugo hugues ian ibrahim ibrahima ida ignacio igor ilan ilyes imane imran ines ingrid irene iris irma isaac isabel
isabella isabelle ishaan ismael ivan jack jackie jacqueline jacques jade jalil james jamie jan jane janet janice jason
jasmine javier jean jeanne jeanette jeff jeffrey jenna jennifer jenny jeremie jeremy jerome jesse jessica jessie jill jim
jimmy jo joachim joan joanna joanne jocelyn jocelyne jodie joe joel joelle joey johan johanna john johnny jon jonas
jonathan jordan jorge jose josee joseph josephine josette josh joshua josiane joyce juan judith judy jules julia julian
julie julien juliette julio june justin justine kamel kamil karen karim karima karin karine karl kate katharine katherine
kathleen kathryn kathy katia katie kay keith kelly ken kenneth kenza kerry kevin khadija khaled kieran kim kimberly kofi
kristen kristin kurt kyle laetitia laila lana lara larry laura laure laurence laurent laurie lauryn lea leah leandre leila
lena leo leon leonard leonie leonor leopold leslie leticia lewis lia liam lila lilia lilian liliane lily lin lina linda
lindsay line lionel lisa lise lison livia liz loan lois loic lola loris lorraine lou louane louis louisa louise luc luca
lucas lucette lucia lucie lucien lucienne lucile lucille lucy ludivine ludovic luis luke lydia lydie lyna lynn mael maelle
maeva magali magalie maggie mahmoud maia maite malek malik malika malo mamadou manon manuel manuela marc marcel marcelle
marco marcus margaret margaux margot marguerite maria mariam mariama marianne marie marilyn marina marine mario marion
marius marjorie marta martha martial martin martina martine marvin mary maryam maryse mateo mathias mathieu mathilde
mathis matt matteo matthew matthias matthieu maud maude maureen maurice max maxence maxime maya megan mehdi melanie
melina melissa melody mercedes meriem meryem mia michael michel michele micheline michelle miguel mike mila milan milena
millie milo mina mireille miriam mohamed mohammed moira molly mona monica monika monique morgan morgane moussa mouna
muriel myriam nabil nadege nadia nadine nael naima naomi natacha natalia natalie nathalie nathan nathaniel neil nell
nelly nicholas nick nicky nicola nicolas nicole nigel nils nina nino ninon noah noam noe noel noelia noelle noemie nolan
nora norah norbert norman nour odette odile olga oliver olivia olivier omar ophelie oriane oscar osman oumar owen pablo
paige pam pamela paola pascal pascale pascaline patrice patricia patrick patsy paul paula paulette pauline pedro peggy
penelope perrine pete peter phil philip philippa philippe phoebe pierre pierrick priya quentin rachel rachid rafael
raja ralph rania raoul raphael raphaelle rashid ravi ray raymond raymonde rebecca regine reginald regis remi remy renaud
rene renee ricardo richard rita rob robert roberta roberto robin rocio rodolphe rodrigo rodrigue roger roland romain roman
romane romeo romuald ron ronald rosa rosalie rosanne rose-marie rosemary rosie ross roxane roy ruben rudy rupert russell
ruth ryan saad sabine sabrina sacha said salima salma salome sam samantha sami samia samir samira samuel sandie sandra
sandrine sanjay santiago sara sarah sasha scarlett scott sean sebastian sebastien segolene selena selim selma serena serge
sergio severine shane shannon sharon shaun sheila shelley shirley sibylle sidonie sienna silvia simon simone sofia sofiane
soizic solange solene soline sonia sophia sophie soraya souad soufiane stacey stan stanislas stella stephan stephane
stephanie stephen steve steven stuart sue sunita suzanne suzie sven sylvain sylvestre sylvia sylviane sylvie tamara tania
tanya tara tatiana ted teresa terry tess thea theo theodore theophile theresa therese thibaud thibault thierry thomas tiago
tiffany tim timeo timothee timothy titouan toby tom tommy tony tracey tracy trevor tristan ulysse ursula valentin
valentina valentine valerie vanessa vera vero veronica veronique vicky victoire victor victoria vincent violaine violette
virginia virginie viviane vivien vivienne vladimir walid walter wanda warren wassim wendy werner wilfried william willy
xavier yacine yael yan yanis yann yannick yasmina yasmine yassine yoann yohan yolande younes youssef yuki yusuf yvan yves
yvette yvon yvonne zach zachary zara zelie zineb zoe zohra
`);

/** First names that are words too: at a sentence's beginning they say nothing of a person. */
export const ambiguousNames = wordSet(`
aude aurore ben bill brice charlie claire clement colin constance dan dawn eve faustine felix florence franck frank france
gladys grace guy harmonie hazel honore iris jack jade jean june lance line lin lois lou lucie marine mark martial max may
milan mina nell noel norman olive pascal patience paul pete pierre prosper ray rob robin roman rose ross sacha sam serge
scarlett sienna sue tara ted tiffany tom valentin victoire victor victoria violette virginia will
`);

/** What stands behind a first name and makes it something else: a place, a brand, an institution. */
export const notSurnames = wordSet(`
street road avenue park square college university hospital station airport church school prize award day city town bridge
hotel house hall museum institute foundation inc ltd llc corp gmbh sas sarl
`);
