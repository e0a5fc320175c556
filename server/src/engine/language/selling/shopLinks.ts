import type { Link } from '../../text/paragraph.ts';

/** Hosts where things are sold, booked or paid for. A host counts with its subdomains. */
const shopHosts = new Set(
  (
    'etsy.com gumroad.com calendly.com amzn.to amzn.eu myshopify.com shop.app buy.stripe.com checkout.stripe.com payhip.com ' +
    'ko-fi.com podia.com teachable.com systeme.io udemy.com vinted.fr leboncoin.fr ebay.com ebay.fr ebay.co.uk ' +
    'billetweb.fr weezevent.com eventbrite.com eventbrite.fr eventbrite.ca ticketmaster.com ticketmaster.fr planity.com ' +
    'treatwell.fr booking.com airbnb.com airbnb.fr kickstarter.com ulule.com bigcartel.com redbubble.com teespring.com ' +
    'apps.apple.com testflight.apple.com play.google.com chromewebstore.google.com lnkd.shop appsumo.com lemonsqueezy.com depop.com vestiairecollective.com cdiscount.com ' +
    'fnac.com zalando.fr ricardo.ch tutti.ch kijiji.ca 2ememain.be tidycal.com savvycal.com zcal.co sumup.link'
  ).split(' '),
);

const shopLabels = new Set([
  'shop',
  'boutique',
  'store',
  'magasin',
  'eshop',
  'e-shop',
  'billetterie',
  'reservation',
  'booking',
  'tickets',
]);

const shopSegments = new Set(
  (
    'shop store boutique product products produit produits pricing tarif tarifs prix checkout panier cart commande commander ' +
    'order buy achat reservation reserver booking book billetterie tickets offre offres promo promos soldes sale sales ' +
    'collection collections catalogue formations-tarifs devis abonnement abonnements subscribe plans e-shop dp'
  ).split(' '),
);

/** Longer addresses are read only this far. */
const longestUrl = 300;

/** Whether a link leads to where one buys, books or pays: by its host and path, never by what stands behind it. */
export function isShopLink({ url, image }: Link): boolean {
  if (image) return false;
  const address = url
    .slice(0, longestUrl)
    .toLowerCase()
    .replace(/^[a-z]{2,6}:\/\//, '');
  const [host = '', ...rest] = address.split('/');
  const labels = host.replace(/[:?#].*$/, '').split('.');
  for (let i = 0; i + 1 < labels.length; i++) if (shopHosts.has(labels.slice(i).join('.'))) return true;
  // The registered name itself may be anything: only what stands before it, or a ".shop", says what the site is for.
  if (
    labels.slice(0, -1).some((label) => shopLabels.has(label)) ||
    ['shop', 'store', 'boutique'].includes(labels.at(-1) ?? '')
  )
    return true;
  if (rest.includes('wiki')) return false;
  return rest.some((segment) => shopSegments.has(segment.replace(/[?#].*$/, '')));
}
