#!/usr/bin/env bash
# Installs what the browser tests drive: Chromium and Firefox in Korean, a Korean font, and a screen and a keyboard for what no headless browser shows.
# Needs Debian 12 and root, or everything installed already.
set -euo pipefail
exec 9>"${TMPDIR:-/tmp}/dadeumi-browsers.lock"
# Two test files may ask at once.
flock 9

missing=()
for package in chromium chromium-l10n firefox-esr firefox-esr-l10n-ko fonts-nanum xvfb xdotool; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >&2
fi
