import type { LanguageCues } from './cues.ts';
import { wordSet } from './wordSet.ts';

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
  morning evening tonight hour hours minute minutes weeks months school money book books friend friends family mother
  father brother sister son daughter girl girls boy boys kid kids child children hiring eyes hand head heart room story point
  reason problem idea help helps helped believe believes hope hopes talk talking talked call called calling works
  working worked start started stop stopped leave left turn turned read reading write written play playing played run
  running live living eat eating sleep buy bought sell sold pay paid lose lost hold happen happened happens hear heard
  trial link links comment comments booking bookings order orders shop shops save workshop workshops class classes join discount
  delivery available appointment appointments quotes website websites tips kitchen offers
  listen remember understand bring brought send sent show shows shown meet such seven eight nine four five six ten
  hundred thousand second third young early late later high low small large hard easy sick glad sad mad busy ready
  able enough else almost far near behind beside above below whole half bit lot lots kind sort stuff either neither
  whatever whenever wherever everybody somebody anybody monday tuesday wednesday thursday friday saturday sunday
  january february april june july august september october november december given taken open garden golden broken
  hate beautiful amazing awesome shit fuck fucking damn hell god omfg gotcha lemme gimme dunno innit ain ima tryna
  aight nvm btw fyi imma wht dnt hw frm abt bt nd thnx wud cud shud lyk gud luv gn wats hv shes hes weve havent hasnt
  couldnt shouldnt wouldnt
  bitch bitches asshole assholes idiot idiots moron morons stupid dumb dumbass bastard bastards loser losers liar liars coward stfu shut
  ugly racist crap ass bullshit disgusting pathetic
`);

const endings = wordSet(`
  ing ings ght ghts ly ness ful less ed ould ough ought ish ship ation ations tion sh th ck rs ts ds
  ways body self ward wards hood ment ments ers ies ity ave ake ows own ook ool ood ween ough ean
  ven dle tle fully ence ance ingly some selves ught est ize ized ise ised ive ious ous ade oke ime
`);

const letters = wordSet('th wh sh ck gh oo ee wn ow aw ew ay ey');

export const english: LanguageCues = { words, endings, letters };
