import { peopleDiagnostics } from '../peopleDiagnostics.ts';
import type { Feature } from '../session.ts';

/**
 * Mistakes in `people.yml` while nobody has it open: a list that is half read is a surprise elsewhere. Open ones show theirs as
 * every document does; clients that pull diagnostics ask for those of open documents alone.
 */
export const feature: Feature = {
  register({ client, connection, people, interfaceLanguage }) {
    if (client.pullsDiagnostics) return;
    const shown = new Set<string>();
    people.onDidChange(() => {
      const wrong = new Set<string>();
      for (const file of people.all()) {
        const diagnostics = file.isOpen ? [] : peopleDiagnostics(file, interfaceLanguage());
        if (diagnostics.length === 0) continue;
        wrong.add(file.uri);
        void connection.sendDiagnostics({ uri: file.uri, diagnostics });
      }
      for (const uri of shown) {
        if (!wrong.has(uri) && !people.at(uri)?.isOpen) void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
      shown.clear();
      for (const uri of wrong) shown.add(uri);
    });
  },
};
