import { wordSet } from '../wordSet.ts';
import type { PleaWords } from './pleaWords.ts';

const orders = wordSet(`
  vote sign share repost retweet rt upvote reshare donate pledge nominate endorse sponsor subscribe rate review refer fund back
  support like register enrol enroll volunteer boost recommend preorder download stream forward crowdfund`);

/** Orders that are other words elsewhere: only before "my" or "our". */
const nouns = wordSet('back like rate sub fund refer recommend nominate');

/** "I'd like", "go back": no infinitives of ours. */
const otherWords = wordSet('back like rate sub');

/** The words of pleas in English. */
export const english: PleaWords = {
  orders,
  infinitives: new Set([...orders, ...wordSet('participate contribute')].filter((word) => !otherWords.has(word))),
  places: wordSet('subscribe follow stream download'),
  nouns,
  weakOrders: wordSet(`
    follow take give leave drop help join fill complete answer pass spread click tap hit tell invite check listen visit spare lend write send put
    add cast get show participate contribute chip consider do use pop head go come keep make bring ask email message contact apply comment reply`),
  weakInfinitives: wordSet(`
    take give leave drop help join fill complete answer pass spread click tap tell invite spare lend write send put add cast show chip`),
  favours: wordSet(`
    vote votes voting signature signatures share shares repost reposts retweet retweets rt rts likes follow follower followers
    subscriber subscribers sub subs review reviews rating ratings star stars response responses respondents participants participant
    volunteer volunteers helper helpers marshals stewards donation donations contribution contributions sponsor sponsors sponsorship
    backer backers referral referrals recommendation recommendations testimonial testimonials endorsement endorsements survey
    questionnaire poll petition crowdfunder crowdfunding kickstarter fundraiser nomination nominations testers signups downloads
    preorders support upvotes upvote pledges pledge hands`),
  things: wordSet('page channel newsletter podcast account profile word win reach raise everyone everybody'),
  jobs: wordSet(`
    job jobs internship internships opportunity opportunities position positions role roles placement placements apprenticeship
    apprenticeships employment work vacancy vacancies clients gigs`),
  needs: wordSet(`
    need needs needing want wanted seeking seek seeks looking searching search require requires hoping missing appealing appeal asking
    hunting open counting desperate short recruiting calling`),
  welcomes: wordSet(`
    appreciated welcome needed wanted please pls plz mean means count counts help helps matters required short missing away left
    requested helpful`),
  firstPerson: wordSet('i we us our my me mine ours'),
  firstSingular: wordSet('i my me'),
  leads: wordSet(`
    please pls plz kindly and then or guys everyone everybody folks friends`),
  infinitiveLeads: wordSet(
    'to please kindly you everyone everybody all anyone anybody someone somebody and or then just also guys go yall',
  ),
  farLeads: wordSet(
    'please can could would will kindly forget remember minute minutes moment second seconds time you ask asking hope need',
  ),
  objects: wordSet(`
    for our my us me this these it the a here now today widely far and or please pls plz to on in as with if ! via online
    someone everyone people`),
  matters: wordSet(`
    vote votes voting poll award awards prize contest competition final finals finalist finalists shortlist shortlisted longlisted
    nominated nominee running best title entered survey questionnaire study dissertation thesis research petition campaign crowdfunding crowdfunder
    kickstarter fundraiser link links bio comment comments deadline closes close closing ends minute minutes second seconds counts
    count share shares signature signatures sponsors volunteers job internship cv resume review reviews followers subscribers
    dm inbox form page channel network recruiters thanks thank favour favor appreciated helps website`),
  gifts: wordSet(`
    ll
    because since return exchange where which weekly reward receive lets funds pays paid learned learnt found discovered
    result results cake coffee lunch refreshments training free won earned built helped showed shows`),
  denials: wordSet('not no never t dont without nobody stop stopped cannot avoid phrase phrases'),
  urges: wordSet('forget hesitate only just miss'),
};
