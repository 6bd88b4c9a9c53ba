-- Texts of the pages that the law asks for, one per page and locale. A text that was taken away keeps its row and version.
create table newsroom.legal_texts (
  page text not null check (page in ('accessibility', 'privacy', 'imprint')),
  locale text not null,
  -- canonical JSON; null while there is none
  body text,
  -- counts the changes: who writes on an older text is refused
  version int not null check (version > 0),
  primary key (page, locale)
);
create constraint trigger settings_changed after insert or update on newsroom.legal_texts
  deferrable initially deferred for each row execute function newsroom.settings_changed();
grant select, insert, update on newsroom.legal_texts to communique_app;

create view site.legal_texts as select page, locale, body from newsroom.legal_texts where body is not null;
grant select on site.legal_texts to communique_public_reader;

-- Where security.txt sends who has found a weakness: an e-mail address or an https address; empty: to the office's e-mail.
alter table newsroom.offices add column security_contact text not null default '';
create or replace view site.office as
select o.names, o.zone, o.phone, o.email, o.domain, o.locales, o.default_locale, coalesce(i.mode, 'production') as mode,
       o.security_contact
  from newsroom.offices o left join newsroom.installation i on true;
