import type { ConfigurationHost } from '../workspace/configuration/host.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import type { ClientFiles } from './clientFiles.ts';

/** The ways to files that a host has by itself. */
interface Disk {
  readonly files?: WorkspaceFiles;
  readonly configurations?: ConfigurationHost;
}

/** Where there is a disk it has what is called `file:`; on the web the client has that, too. */
function isOnDisk({ files }: Disk, uri: string): boolean {
  return files !== undefined && uri.startsWith('file:');
}

/** All files of the workspace, on the host's disk or by way of the client; undefined where there is neither. */
export function workspaceFilesOf(disk: Disk, client: ClientFiles | undefined): WorkspaceFiles | undefined {
  if (!disk.files || !client) return disk.files ?? client;
  const { files } = disk;
  const way = (uri: string): WorkspaceFiles => (isOnDisk(disk, uri) ? files : client);
  return {
    list: (folder) => way(folder).list(folder),
    stat: (uri) => way(uri).stat(uri),
    read: (uri) => way(uri).read(uri),
  };
}

/** The same for configuration files. */
export function configurationHostOf(disk: Disk, client: ClientFiles | undefined): ConfigurationHost {
  const { configurations } = disk;
  return {
    hasPackages: (uri) => configurations?.hasPackages(uri) ?? false,
    async read(uri) {
      return isOnDisk(disk, uri) || !client ? configurations?.read(uri) : client.configuration(uri);
    },
  };
}
