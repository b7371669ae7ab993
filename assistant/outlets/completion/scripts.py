"""The scripts of bash, zsh and fish, from the tree of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.outlets.completion.tree import CommandWords

PROGRAM = "chorus-assistant"

_BASH = """\
# complétion de {program} pour bash : source <({program} completion bash)
_chorus_assistant() {{
    local cur="${{COMP_WORDS[COMP_CWORD]}}" prev="${{COMP_WORDS[COMP_CWORD-1]}}" at="" words="" kept="" i
    if [[ $cur == "=" ]]; then cur=""
    elif [[ $prev == "=" ]]; then prev="${{COMP_WORDS[COMP_CWORD-2]}}"
    fi
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$at ${{COMP_WORDS[i]}}" in
            {steps}) at="${{at:+$at }}${{COMP_WORDS[i]}}" ;;
        esac
    done
    case "$at $prev" in
{values}
        {free}) return ;;
    esac
    case "$at" in
{words}
    esac
    for i in $words; do
        [[ $i == -* && $cur != -* ]] || kept="$kept $i" # without a dash, files are what is wanted
    done
    COMPREPLY=($(compgen -W "$kept" -- "$cur")) || :
}}
complete -o bashdefault -o default -F _chorus_assistant {program}
"""

_ZSH = """\
#compdef {program}
# complétion de {program} pour zsh : {program} completion zsh > ~/.zfunc/_{program}
_chorus_assistant() {{
    local cur="${{words[CURRENT]}}" prev="${{words[CURRENT-1]}}" at="" i
    for ((i = 2; i < CURRENT; i++)); do
        case "$at ${{words[i]}}" in
            {steps}) at="${{at:+$at }}${{words[i]}}" ;;
        esac
    done
    case "$at $prev" in
{values}
        {free}) _files; return ;;
    esac
    case "$at" in
{words}
    esac
    [[ $cur == -* ]] || _files
}}
if [[ $funcstack[1] == _chorus_assistant || $funcstack[1] == _{program} ]]; then
    _chorus_assistant "$@"
else
    compdef _chorus_assistant {program}
fi
"""

_FISH = """\
# complétion de {program} pour fish : {program} completion fish > ~/.config/fish/completions/{program}.fish
function __chorus_assistant_at
    set -l at
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case {steps}
                set at (string trim -- "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
{lines}
"""


def bash(tree: Sequence[CommandWords]) -> str:
    """The script of bash; what it does not know is completed as a file."""

    def values(pattern: str, found: Sequence[str]) -> str:
        return f'        {pattern}) COMPREPLY=($(compgen -W "{" ".join(found)}" -- "$cur")) || :; return ;;'

    def words(at: str, found: Sequence[str]) -> str:
        return f'        "{at}") words="{" ".join(found)}" ;;'

    return _posix(_BASH, tree, values, words)


def zsh(tree: Sequence[CommandWords]) -> str:
    """The script of zsh; files are proposed beside what it knows."""

    def values(pattern: str, found: Sequence[str]) -> str:
        return f"        {pattern}) compadd -- {' '.join(found)}; return ;;"

    def words(at: str, found: Sequence[str]) -> str:
        return f'        "{at}") compadd -- {" ".join(found)} ;;'

    return _posix(_ZSH, tree, values, words)


def fish(tree: Sequence[CommandWords]) -> str:
    """The script of fish, with what each word is for."""
    lines = []
    told = {one.path: one.help for one in tree}
    for command in tree:
        begins = f"complete -c {PROGRAM} -n '__chorus_assistant_at \"{command.path}\"'"
        for name in command.commands:
            lines.append(f"{begins} -f -a {name} -d {_quoted(told[f'{command.path} {name}'.strip()])}")
        if command.words:
            lines.append(f"{begins} -f -a '{' '.join(command.words)}'")
        for option in command.options:
            named = " ".join(f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.names)
            takes = f" -x -a '{' '.join(option.values)}'" if option.values else " -r" if option.takes else ""
            lines.append(f"{begins} {named}{takes} -d {_quoted(option.help)}")
    steps = " ".join(f"'{step}'" for step in _steps(tree))
    return _FISH.format(program=PROGRAM, steps=steps, lines="\n".join(lines))


WRITERS: Mapping[str, Callable[[Sequence[CommandWords]], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
"""How each shell's script is written."""


def _posix(
    frame: str,
    tree: Sequence[CommandWords],
    values: Callable[[str, Sequence[str]], str],
    words: Callable[[str, Sequence[str]], str],
) -> str:
    chosen, free = [], []
    for command in tree:
        for option in command.options:
            patterns = [f'"{command.path} {name}"' for name in option.names]
            if option.values:
                chosen.append(values("|".join(patterns), option.values))
            elif option.takes:
                free += patterns
    listed = [
        words(one.path, [*one.commands, *one.words, *(name for option in one.options for name in option.names)])
        for one in tree
    ]
    return frame.format(
        program=PROGRAM,
        steps="|".join(f'"{step}"' for step in _steps(tree)),
        values="\n".join(chosen),
        free="|".join(free),
        words="\n".join(listed),
    )


def _steps(tree: Sequence[CommandWords]) -> list[str]:
    """Each path and the word that leads further: « " check" », « "rules show" »."""
    return [f"{one.path} {name}" for one in tree for name in one.commands]


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
