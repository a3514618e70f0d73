const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

/** Path and text of each file, written beside this one before it is packed. */
const FILES = require('./files.json');

/** Gives `memory:/plans` the files; what is written is kept until the window closes. */
exports.activate = ({ subscriptions }) => {
  const changed = new EventEmitter();
  const files = new Map(Object.entries(FILES).map(([name, text]) => [`/plans/${name}`, new TextEncoder().encode(text)]));
  const inside = (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
  const absent = (uri) => {
    throw FileSystemError.FileNotFound(uri);
  };
  const readOnly = (uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => {} }),
    stat: (uri) => {
      const bytes = files.get(uri.path);
      const type = bytes ? FileType.File : inside(uri.path).length > 0 ? FileType.Directory : absent(uri);
      return { type, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
    },
    readDirectory: ({ path }) => {
      const names = inside(path).map((file) => file.slice(path.length + 1));
      const folders = names.filter((name) => name.includes('/')).map((name) => [name.split('/')[0], FileType.Directory]);
      return [...new Map(folders), ...names.filter((name) => !name.includes('/')).map((name) => [name, FileType.File])];
    },
    readFile: (uri) => files.get(uri.path) ?? absent(uri),
    writeFile: (uri, bytes) => void files.set(uri.path, bytes),
    createDirectory: readOnly,
    delete: readOnly,
    rename: readOnly,
  };
  subscriptions.push(changed, workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true }));
};
