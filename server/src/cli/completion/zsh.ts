import { revisions, type ShellCommand, type ShellOption } from './model.ts';

/** Text within single quotes, of which \`_arguments\` reads brackets and colons. */
function quoted(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&').replaceAll("'", "'\\''");
}

function action({ completes, words, isList }: ShellOption): string {
  if (completes === 'revision') return '_causerie_revisions';
  if (completes === 'folder') return '_files -/';
  if (completes === 'file') return '_files';
  if (words.length === 0) return ' ';
  return isList ? `_sequence compadd - ${words.join(' ')}` : `(${words.join(' ')})`;
}

function optionSpec(option: ShellOption): string {
  const { name, short, tells, value, isOptional, isList } = option;
  const repeats = isList ? '*' : '';
  const takes = value === undefined ? '' : isOptional ? '=-' : '=';
  const argument = value === undefined ? '' : `${isOptional ? '::' : ':'}${quoted(value)}:${action(option)}`;
  const spec = (flag: string, equals: string): string => `'${repeats}${flag}${equals}[${quoted(tells)}]${argument}'`;
  return [spec(`--${name}`, takes), ...(short ? [spec(`-${short}`, '')] : [])].join(' \\\n        ');
}

function operandSpec({ operands }: ShellCommand): string[] {
  if (operands === 'path') return ["'*: :_files'"];
  return operands.length === 0 ? [] : [`'*: :(${operands.join(' ')})'`];
}

function branch(command: ShellCommand): string {
  const specs = [...command.options.map(optionSpec), ...operandSpec(command)];
  return `    ${command.name})
      _arguments -s \\
        ${specs.join(' \\\n        ')} ;;`;
}

/** For zsh: sourced below compinit, or as \`_causerie\` in a folder of \`fpath\`. */
export function zshScript(commands: readonly ShellCommand[]): string {
  return `#compdef causerie
_causerie_revisions() {
  compadd -- \${(f)"$(${revisions})"}
}
_causerie() {
  local -a commands
  commands=(
${commands.map(({ name, tells }) => `    '${name}:${tells.replaceAll("'", "'\\''").replaceAll(':', '\\:')}'`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  ((CURRENT--))
  case "$command" in
${commands.map(branch).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_causerie" ]; then _causerie "$@"; else compdef _causerie causerie; fi
`;
}
