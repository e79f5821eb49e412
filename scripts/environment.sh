#!/bin/sh
# Prepares .venv, or the folder that VENV names, in the folder it is called from.
#
#   sh scripts/environment.sh LOCK [OTHER-LOCK ...]
#
# Installs LOCK, unless it or one of the others (which must contain LOCK) is already in place.
# It is built anew when its Python does not run or when it was made for another folder.
set -eu

wanted=$1
venv=${VENV:-.venv}
folder=$(pwd -P)/$venv
stamp=$venv/installed-lock

say() { printf '%s\n' "$*" >&2; }

usable() {
    "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return 1
    # venv writes down the folder it was made for; a copy still names the old one.
    case "$(sed -n 's/^command = //p' "$venv/pyvenv.cfg")" in
    *" -m venv $folder") return 0 ;;
    *) return 1 ;;
    esac
}

find_python() {
    recent=
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.13 python3.12 python3.11 /usr/bin/python3
    fi
    for candidate; do
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
        recent=$candidate
        "$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1 || continue
        printf '%s\n' "$candidate"
        return 0
    done
    if [ -n "$recent" ]; then
        say "$recent kan inte skapa en virtuell miljö: venv eller ensurepip saknas."
        say "På Debian och Ubuntu: apt install python3-venv"
    elif [ -n "${PYTHON:-}" ]; then
        say "$PYTHON går inte att köra eller är äldre än Python 3.11."
    else
        say "Python 3.11 eller senare behövs men hittades inte."
        say "Finns det någon annanstans: make site PYTHON=/sökväg/till/python3"
    fi
    return 1
}

if ! usable; then
    python=$(find_python) || exit 1
    say "Skapar $venv med $("$python" --version 2>&1)"
    rm -rf "$venv"
    "$python" -m venv "$folder" </dev/null || {
        rm -rf "$venv"
        say "Den virtuella miljön gick inte att skapa. Felet står ovanför."
        exit 1
    }
fi

for lock in "$@"; do
    if cmp -s "$lock" "$stamp"; then exit 0; fi
done

say "Hämtar det som behövs enligt $wanted"
rm -f "$stamp"
# Låset nämner allt som ska med; vad ett paket självt vill ha frågas inte efter en gång till.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$wanted" </dev/null || {
    say "Det gick inte att hämta allt i $wanted. Felet står ovanför. Försök igen när nätet fungerar."
    exit 1
}
cp "$wanted" "$stamp"
