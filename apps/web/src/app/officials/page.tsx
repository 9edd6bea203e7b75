import { CountryCode, Office } from "@concord/domain";
import { countryChoices, EmptyList, Entry, FilterLinks, getMessages, OfficialCountry, OfficialEntry, Paging } from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readParameter, readText, type SearchParameters } from "../../address/read-parameter.ts";
import { getFacets } from "../../api/get-facets.ts";
import { listOfficials } from "../../api/list-officials.ts";

export const metadata: Metadata = { title: getMessages().officials.title };

/** More than of other records: an entry is two lines. */
const PAGE_SIZE = 40;
const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");

export default async function OfficialsPage({ searchParams }: { readonly searchParams: SearchParameters }) {
  const messages = getMessages();
  const parameters = await searchParams;
  const country = readParameter(parameters["country"], CountryCode);
  const office = readParameter(parameters["office"], Office);
  const cursor = readText(parameters["cursor"]);
  const letter = LETTERS.find((known) => known === parameters["letter"]);
  const [page, facets] = await Promise.all([listOfficials({ country, office, prefix: letter, cursor, limit: PAGE_SIZE }), getFacets()]);
  if (!page) notFound();
  const filter = { letter, country, office };
  const countries = countryChoices([...facets.officialCountries, ...(country ? [country] : [])], messages.language);
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{messages.officials.title}</h1>
        <p>{messages.officials.intro}</p>
        <FilterLinks label={messages.officials.letter} path="/officials" name="letter" choices={LETTERS.map((value) => ({ value, text: value.toUpperCase() }))} parameters={filter} />
        <FilterLinks label={messages.officials.country} path="/officials" name="country" choices={countries} parameters={filter} />
        <FilterLinks
          label={messages.officials.office}
          path="/officials"
          name="office"
          choices={Office.options.filter((value) => value === office || facets.offices.includes(value)).map((value) => ({ value, text: messages.offices[value] }))}
          parameters={filter}
        />
      </Entry>
      <ol>
        {page.entries.map((official) => (
          <Entry as="li" key={official.id} margin={<OfficialCountry official={official} />}>
            <OfficialEntry official={official} withCountry={false} note={messages.events.articles(official.articleCount)} />
          </Entry>
        ))}
      </ol>
      <Entry>
        {page.entries.length === 0 && <EmptyList path="/officials" parameters={filter} text={messages.officials.empty} />}
        <Paging path="/officials" parameters={filter} cursor={cursor} nextCursor={page.nextCursor} />
      </Entry>
    </div>
  );
}
