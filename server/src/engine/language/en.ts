import { type LanguageCues, wordSet } from './cues.ts';

const words = wordSet(`
  the a an this that these those my your his her its our their mine yours ours theirs
  i you he she it we they me him us them myself yourself himself who whom whose which what when where why how
  and or but nor so if because while although though since until unless than then as of to in on at by for with from into onto
  about over under after before between against during through without within across around off out up down back away
  not no never nothing nobody none yes very too more most less much many few some any all both each every other another
  only just also even still already again always often here there now today tomorrow yesterday soon ever
  is are was were be been being am isn aren wasn weren has have had having do does did done doing don doesn didn won wouldn
  can could will would shall should may might must cannot couldn shouldn let lets get gets got getting go goes going went gone
  make makes made take takes took come comes came see saw seen know knows knew think thinks thought want wants wanted need needs
  say says said tell told ask love loves loved like likes liked look looks looking give gave find found feel feels keep try trying
  day days night week month year years time people man woman men women thing things way world life work home house game team
  good great best better bad new old big little own same first last next long right real sure free happy
  please thanks thank hello hi hey sorry ok yeah yep nope something anything everything someone anyone everyone
  really actually maybe ll ve re one two three ago well watch win wins per met car die dies died war
  u ur im ive id idk omg tbh gonna wanna gotta aint dont cant wont didnt doesnt isnt wasnt thats whats youre theyre yall bro dude
  kinda cuz cus bc rn tho thru thx plz pls ppl smh imo lmao wtf ya nah ngl hella finna tmrw gr8 b4 da dis dat wit lil
`);

const endings = wordSet(`
  ing ings ght ghts ly ness ful less ed ould ough ought ish ship ation ations tion sh th ck rs ts ds
  ways body self ward wards hood ment ments ers ies ity ave ake ows own ook ool ood ween ough ean
`);

const letters = wordSet('th wh sh ck gh oo ee wn ow aw ew ay ey');

export const english: LanguageCues = { words, endings, letters };
