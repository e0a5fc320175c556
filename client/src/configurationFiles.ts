/** Configuration files: the server tells what is wrong in them while they are written. */
export const configurationFiles = '**/*causerie.{yml,yaml,json}';
