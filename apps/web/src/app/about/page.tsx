import { Entry, getMessages, Section } from "@concord/ui";
import type { Metadata } from "next";

export const metadata: Metadata = { title: getMessages().about.title };

export default function AboutPage() {
  const { about } = getMessages();
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{about.title}</h1>
        <p className="standfirst max-w-[37rem]">{about.lead}</p>
      </Entry>
      {about.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.text.map((paragraph) => (
            <p key={paragraph} className="max-w-[37rem]">
              {paragraph}
            </p>
          ))}
        </Section>
      ))}
      <Section title={about.dataTitle}>
        <ul className="max-w-[37rem]">
          {about.data.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={about.privacyTitle}>
        <p className="max-w-[37rem]">{about.privacy}</p>
      </Section>
    </article>
  );
}
