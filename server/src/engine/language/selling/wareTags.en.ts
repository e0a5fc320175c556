import { paragraphFact } from '../../text/paragraph.ts';

/** Trades and wares as they stand in hashtags, whole or in part: what a house is to be found by, and few friends would write. */
const trades = `
bakery patisserie brewery craftbeer roastery specialtycoffee restaurant finedining juicebar coldpressed foodtruck catering
salon haircare barber skincare esthetician facial lashes nailtech botanical naturalbeauty massage dayspa
bedding linen interiors homedecor interiordesign kitchendesign renovation remodel landscaping gardendesign outdoorliving
florist bouquet jewellery jewelry leathergoods eyewear sunglasses denim knitwear menswear womenswear newin newseason
boutique shoplocal shopsmall smallbusiness supportlocal giftideas handpoured smallbatch craftsmanship plantshop
coworking workspace photographer videographer dentist familydentistry physio chiropract personaltrain pilates
dogwalker doggroom petcare cleaningservice homeclean roofing plumbing electrician detailing realestate realtor
saas b2b martech fintech automation
`
  .trim()
  .split(/\s+/);

/** Whether hashtags of a paragraph name a trade or its wares. */
export const hasWareTag = paragraphFact(({ hashtags, language }): boolean =>
  language === 'fr' ? false : hashtags.some(({ name }) => trades.some((trade) => name.toLowerCase().includes(trade))),
);
