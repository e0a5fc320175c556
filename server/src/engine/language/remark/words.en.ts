import { wordSet } from '../wordSet.ts';
import type { RemarkWords } from './words.ts';

export const english: RemarkWords = {
  openings: wordSet(`
    argh goodo goodbye bye imagine came saw sat am watching listening reading cannot
    c cmon ok okay okie oki k kk yes yeah yea yep yup ya no nope nah oh ooh ah aww aw hey hi hello hiya wow omg omfg lol lmao haha
    hahaha hehe ha hmm hm mm um uh er erm ugh yay woo damn dang  sorry sure alright aight right true exactly indeed well
    anyway anyways so but and  because cos cuz coz thanks thx cheers ta nice cool great awesome lovely good bad sad
    congrats please pls dude bro man mate babe baby darling dear love hun honey sir madam maybe actually honestly seriously
    same agreed whatever nvm                  
           apart   also  meanwhile yet  just   im ill id ive its lets dont
          `),
  chat: wordSet(`
    lol lmao lmfao rofl omg omfg wtf smh tbh imo imho idk irl btw ikr fyi jk haha hahaha hahahaha hehe hehehe xd xx xxx xoxo
    u ur r  n  da dat dis dem dey wat wot wit wif w bt btwn b4 gr8 l8r 2moro 2morrow 2nite 2day tmr tmrw tomo tom nite
    thx thnx thanx pls plz plss plzz sry soz cuz coz cos bcoz bcz bcos k kk ok okie oki okay yep yup nope nah yeah yea ya
    gonna wanna gotta gimme lemme dunno kinda sorta outta aint cant dont wont didnt doesnt isnt wasnt couldnt shouldnt
    wouldnt havent hasnt im ive ill thats whats hes shes theyre youre
    sum sumthin somethin nuthin nothin goin doin comin lookin feelin watchin havin gettin cause til
    lor lar leh lah lei liao meh sia haf dun juz jus abt msg txt fone gd frnd frndship luv lub rite alrite nite wkend
    wk yrs hrs mins bday gf bf bro sis babe hun dude yall ppl peeps fav fave vid vids sux    huh sucks theres fucking fuckin fucked ugh
      damn dang   freaking freakin bloody    omw ttyl brb gud evng gn gm tho thru ol
    ma mah em hav gt nt nw den cn cum yo yoo wassup whatsup hiya heya prob def totes legit lit`),
  you: wordSet('you your yours u ur ya youre youve youll thee yall'),
  formalYou: new Set(),
  me: wordSet('i me my mine myself im ive ill id'),
  pointers: wordSet('this that these those it its she he they her his their him them here there'),
  before: wordSet('if since when did does is was has and but because'),
  impersonal: wordSet('takes time week month year morning evening weekend summer winter spring autumn'),
  verdicts: wordSet(`
    love loved loving like liked hate hated miss missed wish want wanna hope think thought thk believe guess feel felt enjoy
    remember cant can don do dont didn didnt know knew need swear wonder mean bet agree disagree understand
    just always never still really actually also only m was am got get have had heard saw listen listened watched cried died`),
  ranks: wordSet('best worst greatest really very soo'),
  house: wordSet('our ours us we your'),
  released: wordSet('new out live now today launched released'),
  things: wordSet(`
    song songs music video videos vid movie film show episode series album clip beat lyrics track band singer photo photos
    picture pic pics post comment comments guy girl man woman dude lady person thread article story channel game match
    part scene voice one thing shit stuff news`),
  greetings: wordSet('hey hi hello yo dear ok okay alright morning please pls'),
  everybody: wordSet('all everyone everybody guys folks people friends fans ladies gentlemen team yall peeps'),
  audience: wordSet(`
    announce announcing announcement inform
    subscribe subs sub4sub follow followers retweet repost   subscribed giveaway donate donation 
    channel website  page link download click visit app register join signup
    customers clients sponsors sponsored webinar services offer offers discount discounts promo sale  store 
          newsletter ebook
     businesses companies entrepreneurs founders marketers startups project projects`),
};
