import { wordSet } from '../wordSet.ts';

type Words = ReadonlySet<string>;

/** What tells an order to post a word. All are folded. */
export interface AppealWords {
  /** Verbs that ask for a word by themselves; that do so only where they name the place; that send it in private. */
  readonly alone: Words;
  readonly placed: Words;
  readonly sent: Words;
  /** Verbs that ask for one wherever something comes in return: "Réponds MOI pour recevoir…". */
  readonly returned: Words;
  /** Verbs that may ask for a mere digit. */
  readonly counted: Words;
  /** Verbs of text messages. */
  readonly texted: Words;
  readonly towards: Words;
  /** Words that end a subscription by text message. */
  readonly stops: Words;
  readonly places: Words;
  readonly privatePlaces: Words;
  /** What makes a noun of the place follow: "below the header". */
  readonly nouns: Words;
  /** What may stand between the verb and the word. */
  readonly between: Words;
  /** Of these, what a word in capitals may not follow: "drop me the URL" asks for no password. */
  readonly articles: Words;
  /** What stands before a verb that is no order. */
  readonly subjects: Words;
  /** Verbs whose order looks like a statement, and what an order may begin after. */
  readonly ambiguous: Words;
  readonly leads: Words;
  /** Passwords in small letters: what else follows "commentez" is usually an adverb. */
  readonly plain: Words;
  readonly conditions: Words;
}

export const appealWords: Readonly<Record<'fr' | 'en', AppealWords>> = {
  fr: {
    alone: wordSet('commentez commente commentes'),
    placed: wordSet(`
      tapez tape ecrivez ecris mettez mets mettre repondez reponds dites dis lachez lache laissez laisse postez poste ajoutez ajoute marquez
      marque balance balancez envoie envoyez drop droppe droppez depose deposez`),
    sent: wordSet('envoyez envoie envoies dm mp ecrivez ecris'),
    returned: wordSet(
      'ecrivez ecris repondez reponds envoyez envoie dites dis tapez tape mettez mets laissez laisse lachez lache',
    ),
    counted: wordSet('tapez tape reponds repondez mets mettez'),
    texted: wordSet('envoyez envoie texte textez sms'),
    towards: wordSet('au a'),
    stops: wordSet('stop arret fin'),
    places: wordSet('commentaire commentaires com coms dessous'),
    privatePlaces: wordSet('mp dm prive mps dms pv'),
    nouns: wordSet('du de des d'),
    between: wordSet(
      'moi nous le la les l un une ton votre juste simplement mot emoji seulement vite donc ici en commentaire commentaires com cle vos tes meilleur meilleurs meilleures plus beau beaux belles gros petit',
    ),
    articles: wordSet('le la les l un une ton votre'),
    subjects: wordSet(
      'je j tu il elle on nous vous ils elles qui ne n pas que qu le la les un une a ai as ont me te lui leur vais peux peut',
    ),
    ambiguous: wordSet('commente tape laisse poste ajoute marque balance depose envoie lache droppe texte'),
    leads: wordSet(
      'et ou puis alors donc juste vite stp svp merci aussi simplement sinon maintenant guide recevoir aime plait parle interesse',
    ),
    plain: wordSet('oui non amen go info infos guide pdf prix tarif lien present presente moi top ok'),
    conditions: wordSet('si pour'),
  },
  en: {
    alone: wordSet('comment'),
    placed: wordSet('drop type reply say put write leave post add tell send give respond'),
    sent: wordSet('dm message text inbox send'),
    returned: wordSet('reply respond say type drop write'),
    counted: wordSet('type reply'),
    texted: wordSet('text txt send sms reply call'),
    towards: wordSet('to 2 on'),
    stops: wordSet('stop end quit cancel unsubscribe help'),
    places: wordSet('comment comments below replies chat'),
    privatePlaces: wordSet('dm dms inbox'),
    nouns: wordSet('the this that these my your our a an each every it zero freezing'),
    between: wordSet('me us the a an word words just simply with emoji keyword now below dm message'),
    articles: wordSet('the a an your'),
    subjects: wordSet(
      'i you we they he she it who that which to not t dont never the a an your my his her no this s will can would d first one',
    ),
    ambiguous: wordSet('comment post'),
    leads: wordSet(`
      and or just please pls plz then so also go now it this that below guys here free interested kindly simply like follow repost share save
      want one access guide template me`),
    plain: wordSet('yes no amen go info guide pdf price link done interested'),
    conditions: wordSet('if for'),
  },
};
