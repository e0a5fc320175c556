import { wordSet } from '../wordSet.ts';

/**
 * People whom everybody calls by their last name alone, folded; none whose name is a word, a place or a brand as
 * well, nor one whose works go by it: who hears Mozart names nobody.
 */
export const publicFigures = wordSet(`
trump biden obama putin poutine zelensky zelenskyy netanyahou netanyahu erdogan orban meloni milei bolsonaro modi macron sarkozy hollande
melenchon bardella attal zemmour ruffin glucksmann bayrou barnier lecornu retailleau darmanin chirac mitterrand pompidou starmer sunak
farage corbyn thatcher churchill merkel scholz trudeau carney legault poilievre mamdani musk zuckerberg bezos altman snowden assange fauci
swartz stallman torvalds turing einstein
gandhi mandela messi ronaldo mbappe zidane federer nadal djokovic
`);
