#!/usr/bin/env bash
# Installs the editors that the tests drive: Chromium, Neovim and Emacs from Debian, VS Code (code-server) the Node 24 that it runs on and the server of Red Hat's YAML extension from npm.
# What npm brings stays in a cache folder between runs. Prints that folder. Needs Debian 12 and root, or everything installed already.
set -euo pipefail
CODE_SERVER=4.139.1
NODE=24.21.0
YAML=2.0.0
CACHE="${DADEUMI_EDITORS:-${XDG_CACHE_HOME:-$HOME/.cache}/dadeumi/editors}"
mkdir -p "$CACHE"
# Two test files may ask at once.
exec 9>"$CACHE/lock"
flock 9

missing=()
for package in chromium neovim emacs-nox elpa-eglot fonts-nanum fonts-noto-color-emoji unzip; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >&2
fi

case "$(uname -m)" in aarch64) cpu=arm64 ;; *) cpu=x64 ;; esac
# Scripts stay off: they would build native add-ons that a test does not need, with headers that a plain machine lacks.
put() { (cd "$1" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error "${@:2}" >&2); }

if [ "$(cat "$CACHE/versions" 2>/dev/null)" != "$CODE_SERVER $NODE" ]; then
  rm -rf "$CACHE/vscode" "$CACHE/versions"
  mkdir -p "$CACHE/vscode"
  echo '{"private":true}' >"$CACHE/vscode/package.json"
  put "$CACHE/vscode" "code-server@$CODE_SERVER" "node-linux-$cpu@$NODE"
  put "$CACHE/vscode/node_modules/code-server/lib/vscode" --omit=dev
  put "$CACHE/vscode/node_modules/code-server/lib/vscode/extensions" --omit=dev
  ln -s "node_modules/node-linux-$cpu/bin/node" "$CACHE/vscode/node"
  echo "$CODE_SERVER $NODE" >"$CACHE/versions"
fi
if [ "$(cat "$CACHE/yaml/versions" 2>/dev/null)" != "$YAML" ]; then
  rm -rf "$CACHE/yaml"
  mkdir -p "$CACHE/yaml"
  echo '{"private":true}' >"$CACHE/yaml/package.json"
  put "$CACHE/yaml" "yaml-language-server@$YAML"
  echo "$YAML" >"$CACHE/yaml/versions"
fi
echo "$CACHE"
