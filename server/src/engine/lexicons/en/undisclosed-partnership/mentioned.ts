import { tieOf } from '../../../language/partnership/cue.ts';
import { cosmetics, product } from './products.ts';

const gift = tieOf('gift');

const thanks = '(thanks|thank you|thx|shoutout|shout out|props|grateful|thankful) [(so much|a lot|again)] [to] @_ for';

/** Ties with whoever is mentioned: friends give and invite too, so what was given tells a house from a person. */
export const mentioned = [
  gift(
    'thanks-to-the-brand-mentioned',
    [
      `${thanks} [(the|this|my|these|your|our)] [_] (gifted|complimentary|pr) !(and|talented)`,
      `${thanks} gifting (me|us) (this|these|their|your|the) [_] [_] ${product}`,
      `${thanks} (the|this|my|these|your) [_] (gift box|gift set|pr box|samples|freebies|goodie bag|goody bag)`,
      `${thanks} (having|hosting|inviting|treating) (me|us) (for|to) [_] [_] [_] (in|at) [(the|your|their|one of your|one of their)] [_] [_] (suite|suites|villa|villas|resort|hotel|spa|lodge|cabin|cabins)`,
      `${thanks} (inviting|having|hosting) (me|us) [(along|over)] to (try|taste|sample|test) (their|your|the) [(new|latest|spring|summer|autumn|winter|_)] (${product.slice(1, -1)}|menu|menus|treatment|treatments)`,
    ],
    [
      'Huge thanks to @lunaskin for the gifted box.',
      'Thanks @lunaskin for the samples',
      'So grateful to @lunaskin for gifting me this serum.',
      'Thank you to @hotelmar for having us for two nights in the sea view suite.',
      'Thank you @grillhouse for inviting me to try their new menu.',
    ],
    [
      'Thanks @anna for sending me the photos.',
      'Thank you @nora for having us for dinner.',
      'Thanks to @cityhall for inviting us to speak about bins.',
      'Thanks @lea for the gift.',
    ],
  ),
  gift(
    'the-brand-mentioned-gave',
    [
      `@_ [(kindly|very kindly|just|recently)] (sent|gave|gifted|lent|shipped) (me|us) (their|its) [_] [_] ${product}`,
      `${cosmetics} (that|which) @_ [(kindly|just)] (sent|gave|gifted) [over] (me|us)`,
      '(got|received) (this|these|it|them) from @_ (to review|to test|to try|for review|for testing)',
      '(team up|teamed up|teaming up|partner|partnered|partnered up|partnering|collab|collaborated|collaborating) with @_ (on this (post|one|reel|video|look|campaign)|to (bring|give|offer|get|show|share) (you|with you|my followers|you all|you guys|y all))',
    ],
    [
      '@lunaskin sent me their new headphones',
      'Got this from @lunaskin to review',
      'So excited to team up with @lunaskin on this one.',
      'I teamed up with @moon to show you their range',
    ],
    [
      '@paul sent me his notes on soil.',
      '@julia gave me a jumper for my birthday.',
      'I teamed up with @sam to run the relay.',
      '@anna sent us their wedding photos.',
    ],
  ),
];
