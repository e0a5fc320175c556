import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { platforms } from '../../engine/vocabulary.ts';
import { defaultInclude } from '../../workspace/drafts.ts';

const english = `# What causerie knows of the drafts below this folder, for everybody who works on them.
# Each line may be left out. Take the "#" away before what you want.

# Folders or globs whose Markdown and text are drafts; *.post, *.post.md and *.post.txt always are.
include: [${defaultInclude.join(', ')}]

# Language of drafts that do not say theirs: auto, fr or en.
language: auto

# Where drafts go that do not say so: ${platforms.join(', ')}.
# platforms: [linkedin]

# People you talk with: they are offered where a post names nobody.
# people: [lea_p, sam]

# Your own sites and shops: a link to them is no partnership.
# sites: [example.org]

# Rules with another severity (error, warning, information, hint), or off. "causerie rules" lists them.
# rules:
#   no-mention: hint
#   jargon: off
`;

const french = `# Ce que causerie sait des brouillons sous ce dossier, pour toutes les personnes qui y travaillent.
# Chaque ligne peut être omise. Enlevez le « # » devant ce que vous voulez.

# Dossiers ou motifs dont le Markdown et le texte sont des brouillons\u00A0; *.post, *.post.md et *.post.txt le sont toujours.
include: [${defaultInclude.join(', ')}]

# Langue des brouillons qui ne disent pas la leur\u00A0: auto, fr ou en.
language: auto

# Où vont les brouillons qui ne le disent pas\u00A0: ${platforms.join(', ')}.
# platforms: [linkedin]

# Les personnes avec qui vous parlez\u00A0: elles sont proposées là où une publication ne nomme personne.
# people: [lea_p, sam]

# Vos propres sites et boutiques\u00A0: un lien vers eux n’est pas un partenariat.
# sites: [example.org]

# Règles d’une autre gravité (error, warning, information, hint), ou off. «\u00A0causerie rules\u00A0» en donne la liste.
# rules:
#   no-mention: hint
#   jargon: off
`;

/** A configuration file that explains itself. */
export function template(language: InterfaceLanguage): string {
  return language === 'fr' ? french : english;
}
