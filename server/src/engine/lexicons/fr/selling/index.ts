import type { SellingCue } from '../../../language/selling/cue.ts';
import { agendas } from './agendas.ts';
import { aimants } from './aimants.ts';
import { annonces } from './annonces.ts';
import { atouts } from './atouts.ts';
import { benefits } from './benefits.ts';
import { boutiques } from './boutiques.ts';
import { calls } from './calls.ts';
import { claims } from './claims.ts';
import { comptoirs } from './comptoirs.ts';
import { contests } from './contests.ts';
import { createurs } from './createurs.ts';
import { editeurs } from './editeurs.ts';
import { enseignes } from './enseignes.ts';
import { essais } from './essais.ts';
import { etiquettes } from './etiquettes.ts';
import { events } from './events.ts';
import { freelances } from './freelances.ts';
import { gives } from './gives.ts';
import { independants } from './independants.ts';
import { maisons } from './maisons.ts';
import { metiers } from './metiers.ts';
import { offers } from './offers.ts';
import { prestations } from './prestations.ts';
import { prices } from './prices.ts';
import { promesses } from './promesses.ts';
import { sejours } from './sejours.ts';
import { services } from './services.ts';
import { stages } from './stages.ts';
import { travaux } from './travaux.ts';
import { urgency } from './urgency.ts';
import { visits } from './visits.ts';
import { vitrines } from './vitrines.ts';

/** Everything that makes a sentence sell, and what outweighs it. */
export const sellingCues: readonly SellingCue[] = [
  ...prices,
  ...offers,
  ...contests,
  ...events,
  ...calls,
  ...comptoirs,
  ...visits,
  ...claims,
  ...benefits,
  ...essais,
  ...etiquettes,
  ...metiers,
  ...maisons,
  ...atouts,
  ...stages,
  ...urgency,
  ...aimants,
  ...annonces,
  ...freelances,
  ...promesses,
  ...prestations,
  ...agendas,
  ...independants,
  ...boutiques,
  ...travaux,
  ...sejours,
  ...editeurs,
  ...createurs,
  ...services,
  ...vitrines,
  ...enseignes,
  ...gives,
];
