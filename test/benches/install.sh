#!/usr/bin/env bash
# Installs what counts the instructions of a program. Needs Debian 12 and root, or that it is installed already.
set -euo pipefail
dpkg-query --show --showformat='${db:Status-Status}' valgrind 2>/dev/null | grep -qx installed && exit
apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends valgrind >&2
