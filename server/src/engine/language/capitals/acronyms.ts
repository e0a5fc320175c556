import { wordSet } from '../wordSet.ts';

/** Acronyms and brands that are words to the eye: of four letters or more, with vowels; folded. */
const acronyms = wordSet(`
  unesco unicef otan nato nasa opep opec onu urssaf insee inserm ademe cnil ehpad agirc arrco unedic smic insa inalco inrae ined ratp ademe edf gdf engie
  efrei essec edhec hec ena enpc inpi acoss apec afpa mgen maif macif matmut gmf fnac ikea lego asus acer sony ibis leboncoin decathlon
  covid sars sida aids ipad laser radar sonar cedex siret siren tva html json yaml ajax soap rest ascii unicode gafa gafam saas paas iaas raid
  uefa fifa nasdaq cac dax euribor erasmus toefl toeic gmat osha hipaa gdpr rgpd nimby yolo fomo lol mdr ptdr lmao lmfao rofl omg wtf asap faq diy ama tldr imho
  usaid unhcr oecd ocde asean mercosur aipac naacp aclu espn hbo abba acdc insep rpr ump lrem rem nupes lfi modem samu smur inps avs suva ahv uqam udem cegep
  csn ftq hydro saaq ramq societe iata icao oaci anssi ansi iso nist wifi ufo ovni bdsm lgbt lgbtq lgbtqia tedx naf opca opco dif cpf cifre rse rqth mdph carsat
`);

const roman = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Whether a folded word written in capitals is short for something: an acronym, a Roman numeral, part of a number plate. */
export function isAcronym(folded: string): boolean {
  return acronyms.has(folded) || roman.test(folded) || !/[aeiouy]/.test(folded);
}
