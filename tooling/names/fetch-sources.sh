#!/bin/sh
# Brings the sources of the name tables into one folder: fetch-sources.sh FOLDER. Needs npm, apt-get, dpkg-deb and bzip2.
set -eu
mkdir -p "$1/deb"
cd "$1"
[ -f package.json ] || echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts hanviet-pinyin-words@2.1.7
cd deb
ls unicode-data_*.deb > /dev/null 2>&1 || apt-get download unicode-data
dpkg-deb -x unicode-data_*.deb .
bzip2 -dkf usr/share/unicode/Unihan_Readings.txt.bz2 usr/share/unicode/Unihan_Variants.txt.bz2
