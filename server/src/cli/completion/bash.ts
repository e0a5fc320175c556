import { revisions, type ShellCommand, type ShellOption } from './model.ts';

/** What completes the value of an option: lines of a `case`. */
function valueCase(command: ShellCommand, option: ShellOption): string[] {
  if (option.value === undefined) return [];
  const pattern = `    ${command.name}:--${option.name})`;
  if (option.completes === 'revision') return [`${pattern} words="$(${revisions})" ;;`];
  if (option.completes === 'folder') return [`${pattern} kind=folders ;;`];
  if (option.completes === 'file') return [`${pattern} kind=files ;;`];
  const list = option.isList ? ' list=1' : '';
  return [`${pattern} words='${option.words.join('\n')}'${list} ;;`];
}

function operandCase({ name, options, operands }: ShellCommand): string {
  const flags = options.map((option) => `--${option.name}`).join('\n');
  const words = operands === 'path' ? 'kind=files' : `words='${operands.join('\n')}'`;
  return `    ${name}) if [[ $cur == -* ]]; then words='${flags}'; else ${words}; fi ;;`;
}

/** For bash 3.2 and later, with or without bash-completion. */
export function bashScript(commands: readonly ShellCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# causerie completion bash
_causerie() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" option="" command="" words="" kind="" list="" prefix="" IFS=$'\\n' word at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${names.join('|')}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  # Bash takes "=" for a word of its own, unless it is told not to.
  if [[ $cur == --*=* ]]; then option="\${cur%%=*}" prefix="\${cur%%=*}=" cur="\${cur#*=}"
  elif [[ $cur == "=" ]]; then cur="" option="\${COMP_WORDS[COMP_CWORD - 1]}"
  elif ((COMP_CWORD > 1)) && [[ \${COMP_WORDS[COMP_CWORD - 1]} == "=" ]]; then option="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif ((COMP_CWORD > 1)) && [[ \${COMP_WORDS[COMP_CWORD - 1]} == -* ]]; then option="\${COMP_WORDS[COMP_CWORD - 1]}"
  fi
  case "$command:$option" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
    *) case "$command" in
    "") words='${[...names, '--help', '--version'].join('\n')}' ;;
${commands.map(operandCase).join('\n')}
    esac ;;
  esac
  if [[ $list && $cur == *,* ]]; then prefix="$prefix\${cur%,*},"; cur="\${cur##*,}"; fi
  case "$kind" in
    files) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")) ;;
    folders) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")) ;;
    *) for word in $(compgen -W "$words" -- "$cur"); do COMPREPLY+=("$prefix$word"); done ;;
  esac
}
complete -F _causerie causerie
`;
}
