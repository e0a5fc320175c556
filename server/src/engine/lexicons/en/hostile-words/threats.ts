import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

/** Harm that is wished or promised. */
export const threats: readonly HostilePhrase[] = [
  {
    id: 'kill-yourself',
    kind: 'threat',
    pattern: [
      '^ [go|please|just|and|so|then|now] (kill|hang|shoot|neck|off|drown) (yourself|urself|yourselves)',
      '(go|should|please|can|just|need to|hope (you|u|he|she|they)) [just] (kill|hang|shoot|neck) (yourself|urself|yourselves|himself|herself|themselves)',
      '(kys|kysnow)',
      '(go|please|just) [and|go] (die|drop dead) [in a (fire|hole|ditch)|already|slowly|alone] $',
      '^ drop dead',
      '(hope|wish) [that] (you|u|he|she|they|your family) [all|both] [will|would] (die|dies|rot|get cancer|gets cancer|burn|suffer|get raped|get shot|choke)',
      '(deserve|deserves) (to die|to be shot|to be raped|to rot|a bullet|to suffer|to be hanged|to be hung|the noose)',
    ],
    hits: ['Kill yourself.', 'kys', 'I hope you die alone.', 'They deserve to be shot.', 'Drop dead.'],
    misses: ['The frost will kill the lemon tree.', 'Don’t kill yourself over a deadline.', 'I hope you dye it blue.'],
    rewrites: ['remove-sentence'],
    mends: [['The bus leaves at noon. Kill yourself.', 'The bus leaves at noon.']],
  },
  {
    id: 'beat-you-up',
    kind: 'threat',
    pattern: [
      '(i ll|i will|gonna|going to|i d love to|want to|wanna|we ll|we will|imma|ima|finna) (beat|punch|smack|slap|kick|break|smash|kill|shoot|stab|choke|strangle|knock|find|hunt) (you|u|ya|your|ur) [fucking] (up|out|ass|face|in the face|teeth|in the teeth|in the throat|neck|jaw|legs|skull|down like) ',
      '(i ll|i will|i m gonna|i m going to|imma|ima) (kill|murder|shoot|stab|rape|strangle) (you|u|him|her|them|these people) !(softly|with kindness)',
      'watch your back $',
      '(shoot|hang|deport|gas|exterminate|execute|castrate) (them all|em all|all of them|the lot of them|every one of them|every last one)',
      '(someone|somebody) (should|needs to|ought to) (shoot|kill|punch|slap|smack|hang|put down) (you|him|her|them|this)',
    ],
    hits: ['I will kill you.', 'Shoot them all.', 'Somebody should slap him.', 'I’m gonna punch you in the face.'],
    misses: ['I will kill the engine.', 'Someone should shoot a film here.', 'Punch in the number.'],
    rewrites: [],
    mends: [],
  },
];
