import type { Link } from '../../text/paragraph.ts';
import { isShopLink } from '../selling/shopLinks.ts';

/** Hosts that do nothing but count who sent a buyer. A host counts with its subdomains. */
const affiliateHosts = new Set(
  (
    'amzn.to rstyle.me liketk.it ltk.app shopltk.com shopmy.us go.shopmy.us click.linksynergy.com awin1.com shareasale.com ' +
    'shrsl.com anrdoezrs.net kqzyfj.com dpbolvw.net jdoqocy.com tkqlhce.com pxf.io sjv.io prf.hn go.skimresources.com fave.co ' +
    'clk.tradedoubler.com track.effiliation.com action.metaffiliation.com s.click.aliexpress.com geni.us howl.me bhgh.us ' +
    'collabs.shop mavely.app.link magik.ly go.magik.ly narrativ.com tidd.ly'
  ).split(' '),
);

/** Parameters that only affiliates carry. */
const affiliateParameters = new Set(
  (
    'aff affid aff_id affiliate affiliate_id affiliateid affiliation affiliate_code ascsubtag awc afsrc irclickid ' +
    'partnerid partner_id partner_code refcode ref_code refid referral referrer_code rfsn tap_a tap_s awinaffid parrain parrainage'
  ).split(' '),
);
/** Parameters that a blog's own statistics use as well: they count where their value names a person or a campaign of one. */
const countingParameters = new Set(['utm_medium', 'utm_source', 'utm_campaign']);
const paidValues = /affili|influenc|ambassad|partenariat|partnership/;

/** Who counts visitors with `ref` and names the place they came from is no affiliate. */
const places =
  /^(?:home|nav|menu|footer|header|twitter|x|linkedin|facebook|instagram|mastodon|bluesky|threads|producthunt|hn|hackernews|reddit|github|newsletter|rss|share|post|blog|app|email|bio|main|master|head|v\d.*|\d{1,4}|[0-9a-f]{7,40})$/;

/** Where one opens an account: there a code tells who brought the newcomer. */
const signsUp = /^[^?#]*\/(?:register|registration|sign-?up|invite|inscription)\/?[?#]/;

/** `cl2jfab6`, and no `launch2026`. */
function isPersonalCode(value: string): boolean {
  return /^[a-z\d]{6,16}$/.test(value) && /\d[a-z]/.test(value);
}

/** Longer addresses are read only this far. */
const longestUrl = 400;

function parametersOf(address: string): readonly (readonly [name: string, value: string])[] {
  const query = address.split('#', 1)[0]?.split('?').slice(1).join('&') ?? '';
  return query.split('&').map((each) => {
    const [name = '', value = ''] = each.split('=');
    return [name, value] as const;
  });
}

function hostOf(address: string): string {
  return /^[^/?#:]*/.exec(address)?.[0]?.replace(/^www\./, '') ?? '';
}

function isWithin(host: string, hosts: ReadonlySet<string> | readonly string[]): boolean {
  const known = hosts instanceof Set ? hosts : new Set(hosts as readonly string[]);
  const labels = host.split('.');
  return labels.some((_, index) => known.has(labels.slice(index).join('.')));
}

function addressOf({ url }: Link): string {
  return url
    .slice(0, longestUrl)
    .toLowerCase()
    .replace(/^[a-z]{2,6}:\/\//, '');
}

/** Whether a link leads to one of the author's own sites. */
export function isOwnSite(link: Link, ownSites: readonly string[]): boolean {
  return ownSites.length > 0 && isWithin(hostOf(addressOf(link)), ownSites);
}

/** Whether whoever shares this link is paid for what its readers buy: by its host, its tag, its parameters. */
export function isAffiliateLink(link: Link): boolean {
  if (link.image) return false;
  const address = addressOf(link);
  const host = hostOf(address);
  if (isWithin(host, affiliateHosts)) return true;
  const onEventbrite = /(?:^|\.)eventbrite\.[a-z.]{2,6}$/.test(host);
  const onAmazon = /(?:^|\.)amazon\.[a-z.]{2,6}$/.test(host);
  // There "ref" says on which of its own pages the link was copied, or which of their own posts a project's people came by.
  const countsOwnPages = isWithin(host, ['etsy.com', 'kickstarter.com']);
  return parametersOf(address).some(
    ([name, value]) =>
      value !== '' &&
      // There "aff" says from which page an organiser's own visitors came.
      ((affiliateParameters.has(name) && !(onEventbrite && name === 'aff')) ||
        (onAmazon && name === 'tag') ||
        (countingParameters.has(name) && paidValues.test(value)) ||
        (name === 'ref' &&
          (isShopLink(link) || (signsUp.test(address) && isPersonalCode(value))) &&
          !onAmazon &&
          !countsOwnPages &&
          !places.test(value) &&
          !value.includes('/'))),
  );
}
