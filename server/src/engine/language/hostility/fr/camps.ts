import type { HostilePlace } from '../place.ts';
import { copulas } from './cues.ts';
import type { Frame } from './frame.ts';
import { subjectOf } from './innocence.ts';

/** A camp that is named with contempt: "tout bon gauchiste", "propagande gauchiste", "ah, le gauchiste". */
export function despisesCamp(place: HostilePlace, frame: Frame): boolean {
  // "un discours féministe", "vous êtes féministe": what people say of themselves.
  const isOwn = place.word.startsWith('feminist');
  const head = place.at(frame.head);
  const [before, next] = [place.before(place.first, 3), place.after(3)];
  const islamo = place.word.startsWith('islamo');
  const discourse =
    !place.word.startsWith('complotiste') &&
    !isOwn &&
    /(?:mantra|laxisme|reflexe|reflexes|reflexe de|conosphere|fachosphere|caste|clique|mafia|diarrhee|delires de|manoeuvre|manoeuvres|langage|discours|delire|delires|moraline|doxa|propagande|bienpensance|secte|vermine|dictature|milice|milices|terrorisme|fanatisme) ?$/.test(
      place.before(place.first, 1),
    );
  const typical =
    /(?:tout|bon|bonne|bons|vrai|sacre|typique) ?$/.test(place.before(place.first, 2)) ||
    /^(?:typique|de base|de service|a la con|de la pire espece|hors sol|lave du cerveau|refoule|certifie|en carton|du dimanche|de salon|de pacotille|puant|hysterique|attarde|demeure|bas du front)/.test(
      next,
    );
  const called =
    /^(?:ah|d accord|ok|dit) (?:le|la|les)$/.test(before) ||
    /(?:ce|cet|cette) (?:con|conne|connard|conard|abruti) (?:de|d)$/.test(before);
  // "toute une catégorie de gauchistes", "un gauchiste reste un gauchiste", "manger du gauchiste"

  const lumped =
    frame.collective ||
    /^(?:reste|restera) (?:un|une|des)\b/.test(next) ||
    /(?:manger|mangerai|mangerais|bouffer|bouffe|casser|cogner) (?:bien )?du ?$/.test(before);
  return (
    lumped ||
    typical ||
    called ||
    islamo ||
    discourse ||
    (!isOwn && copulas.has(head) && subjectOf(place, frame.head) === 'second')
  );
}
