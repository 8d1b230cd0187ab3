import type { ErrorCode } from 'yaml';

export type Text = { readonly message: string; readonly hint: string };

const COLON: Text = {
  message: 'Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel.',
  hint: 'Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
};
const INDENT: Text = {
  message: 'Raden är indragen fel.',
  hint: 'Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.',
};
const UNCLOSED: Text = {
  message: 'Det som öppnas här avslutas aldrig.',
  hint: 'Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
};
const TAGS: Text = {
  message: 'Tecknet & ! eller * har en särskild betydelse här.',
  hint: 'Sätt raka citattecken runt hela texten.',
};
const OUT_OF_PLACE: Text = {
  message: 'Här står något som inte kan läsas.',
  hint: 'Kontrollera kolon, kommatecken, indrag och citattecken på raden. Sätt raka citattecken runt texter med specialtecken.',
};

/** The editor's own words for every error code of the YAML parser, whose messages are in English and for programmers. */
export const YAML_MESSAGES: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: TAGS,
  BAD_ALIAS: TAGS,
  BAD_COLLECTION_TYPE: OUT_OF_PLACE,
  BAD_DIRECTIVE: {
    message: 'En rad får inte börja med tecknet %.',
    hint: 'Sätt raka citattecken runt texten.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Ett omvänt snedstreck (\\) inom citattecken har en särskild betydelse.',
    hint: "Skriv två (\\\\), eller använd apostrofer runt texten: 'text'.",
  },
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: TAGS,
  BAD_SCALAR_START: {
    message: 'En text får inte börja med det här tecknet.',
    hint: 'Sätt raka citattecken runt hela texten.',
  },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: {
    message: 'Inom [ ] och { } går det inte att skriva listor med streck eller flera rader text.',
    hint: 'Dela upp på rader med indrag i stället för [ ] eller { }.',
  },
  DUPLICATE_KEY: {
    message: 'Nyckeln står två gånger.',
    hint: 'Ta bort den ena.',
  },
  IMPOSSIBLE: OUT_OF_PLACE,
  KEY_OVER_1024_CHARS: COLON,
  MISSING_CHAR: UNCLOSED,
  MULTILINE_IMPLICIT_KEY: {
    message: 'Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad.',
    hint: 'Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.',
  },
  MULTIPLE_ANCHORS: TAGS,
  MULTIPLE_DOCS: {
    message: 'En rad med bara streck eller punkter delar uppgifterna i två.',
    hint: 'Ta bort raden.',
  },
  MULTIPLE_TAGS: TAGS,
  NON_STRING_KEY: OUT_OF_PLACE,
  RESOURCE_EXHAUSTION: {
    message: 'Uppgifterna är nästlade för djupt.',
    hint: 'Förenkla: högst 20 nivåer.',
  },
  TAB_AS_INDENT: {
    message: 'Raden är indragen med tabb.',
    hint: 'Använd mellanslag i stället för tabb.',
  },
  TAG_RESOLVE_FAILED: TAGS,
  UNEXPECTED_TOKEN: OUT_OF_PLACE,
};
