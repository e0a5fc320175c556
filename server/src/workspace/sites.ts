/** Hosts of sites as people write them: "https://www.Example.org/shop" is `example.org`. What is no host is left out. */
export function hostsOf(sites: readonly string[]): readonly string[] {
  return sites.flatMap((site) => {
    const host = site
      .trim()
      .toLowerCase()
      .replace(/^[a-z]{2,6}:\/\//, '')
      .replace(/^www\./, '');
    return /^[^/?#:\s]+/.exec(host)?.[0] ?? [];
  });
}
