import type { Link } from '../../text/paragraph.ts';
import { isShopLink } from '../selling/shopLinks.ts';
import { wordSet } from '../wordSet.ts';

/** What a link leads to, as its address tells it. */
export type Destination =
  /** Something to read, to watch or to hear. */
  | 'work'
  /** Something to use: a form, a map, a call, a file, documentation, an event, a shop. */
  | 'use'
  /** A picture or video that the platform attached to the post. */
  | 'attached';

/** Hosts of what one uses or looks up. A host counts with its subdomains. */
const useHosts = wordSet(`
  docs.google.com drive.google.com forms.gle meet.google.com maps.google.com maps.google.fr maps.app.goo.gl
  calendar.google.com zoom.us teams.microsoft.com forms.office.com whereby.com jitsi.org doodle.com framadate.org
  framaforms.org framapad.org framagit.org typeform.com tally.so surveymonkey.com jotform.com airtable.com
  eventbrite.com eventbrite.fr eventbrite.ca eventbrite.co.uk meetup.com billetweb.fr weezevent.com helloasso.com
  lu.ma luma.com mobilizon.fr demosphere.net dice.fm ticketmaster.com shotgun.live
  github.com gitlab.com codeberg.org bitbucket.org stackoverflow.com stackexchange.com npmjs.com pypi.org crates.io
  docs.rs readthedocs.io readthedocs.org mozilla.org w3.org ietf.org wikipedia.org wiktionary.org wikidata.org
  openstreetmap.org umap.openstreetmap.fr komoot.com strava.com wetransfer.com we.tl dropbox.com trello.com notion.so
  t.me wa.me whatsapp.com discord.gg discord.com signal.group change.org mesopinions.com gofundme.com leetchi.com
  ulule.com kisskissbankbank.com justgiving.com legifrance.gouv.fr service-public.fr ameli.fr gov.uk gc.ca europa.eu
  admin.ch quebec.ca pole-emploi.fr francetravail.fr welcometothejungle.com indeed.com indeed.fr`);

const attachedHosts = wordSet('pic.twitter.com pic.x.com t.co');

const officialEndings = ['.gouv.fr', '.gov', '.gov.uk', '.gouv.qc.ca'];

/** What stands before a registered name, or names a page, where something is used and not read. */
const useLabels = wordSet(
  'docs doc developer developers dev support help aide wiki forms form api status maps meet app',
);
const useSegments = wordSet(`
  docs documentation doc wiki form forms formulaire event events evenement evenements agenda inscription inscriptions
  signup sign-up register registration login contact jobs job emploi emplois careers recrutement offre-emploi petition
  petitions maps place itineraire download downloads telecharger api`);

/** Longer addresses are read only this far. */
const longestUrl = 300;

/** The host of a URL with or without its scheme, lower case and without `www.`. */
export function hostOf(url: string): string {
  const address = url.slice(0, longestUrl).toLowerCase();
  const host = address.replace(/^[a-z]{2,6}:\/\//, '').split(/[/?#:]/, 1)[0] ?? '';
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** Whether `host` or a domain above it is among `hosts`. */
function isUnder(host: string, hosts: { has(host: string): boolean }): boolean {
  const labels = host.split('.');
  for (let index = 0; index + 1 < labels.length; index++) if (hosts.has(labels.slice(index).join('.'))) return true;
  return false;
}

function pathOf(url: string): readonly string[] {
  const address = url.slice(0, longestUrl).toLowerCase();
  const [, ...path] = (address.replace(/^[a-z]{2,6}:\/\//, '').split(/[?#]/, 1)[0] ?? '').split('/');
  return path;
}

/** What a link leads to. */
export function destinationOf(link: Link): Destination {
  const host = hostOf(link.url);
  if (isUnder(host, attachedHosts)) return 'attached';
  if (isShopLink(link) || isUnder(host, useHosts)) return 'use';
  if (officialEndings.some((ending) => host.endsWith(ending))) return 'use';
  const subdomains = host.split('.').slice(0, -2);
  if (subdomains.some((label) => useLabels.has(label))) return 'use';
  return pathOf(link.url).some((segment) => useSegments.has(segment)) ? 'use' : 'work';
}

/** `/blog/four`, `../four.md`, `#suite`, `{{< ref "four" >}}`: without a host, an address is of the site that the text stands on. */
const withinSite = /^(?:\/(?!\/)|\.{1,2}\/|[#?]|\{[{%])/;

/** Whether a link leads to one of the author's own sites. */
export function isOwnSite({ url }: Link, ownSites: readonly string[]): boolean {
  if (withinSite.test(url)) return true;
  return ownSites.length > 0 && isUnder(hostOf(url), new Set(ownSites));
}
