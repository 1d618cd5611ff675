// The queries GraphiQL opens with. A test runs each of them.
export const examples = [
  {
    query: `# Cerca: parole, "frasi esatte", codici, atti citati.
# Ogni risultato dice dove è stampato: sezione, pagina, testo.
query Cerca {
  search(query: "nido", first: 5) {
    totalCount
    facets(names: [MUNICIPALITY, YEAR]) {
      name
      values { label count }
    }
    edges {
      cursor
      node {
        __typename
        id
        title
        year
        municipality { name }
      }
      evidence {
        section
        page
        text
        highlights { start end }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`,
  },
  {
    query: `# Le schede obiettivo, per comune e anno, con fasi e indicatori.
# Per la pagina seguente: la variabile "dopo" = pageInfo.endCursor.
query Schede($quante: Int, $dopo: String) {
  objectiveSheets(orderBy: YEAR_DESC, first: $quante, after: $dopo) {
    totalCount
    edges {
      node {
        id
        code
        title
        year
        municipality { name }
        sector
        responsibleOfficer
        phases {
          description
          plannedEnd
          actualEnd
          progress
        }
        indicators {
          description
          expected
          achieved
          reading
        }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`,
    variables: `{
  "quante": 5,
  "dopo": null
}`,
  },
  {
    query: `# Che cosa c'è: i comuni con i loro anni, i documenti letti e che cosa non si è potuto leggere.
query Contenuto {
  municipalities {
    totalCount
    edges {
      node {
        municipality { name slug istatCode }
        years
        documentCount
      }
    }
  }
  sources(first: 10) {
    totalCount
    edges {
      node {
        id
        file
        elaboratedOn
        pageCount
        coverage { characters claimed kept }
        problems { code message page line }
      }
    }
  }
}
`,
  },
  {
    query: `# Dove sta scritto: ogni campo con il documento, la pagina e i caratteri da cui è stato letto.
query Provenienza {
  objectiveSheets(first: 1) {
    edges {
      node {
        title
        implementationStatus
        source {
          page
          fields { field method reading spans { page start end } }
          sourceDocument {
            file
            pages(first: 1) {
              edges { node { number text } }
            }
          }
        }
        revisions { revision current }
      }
    }
  }
}
`,
  },
];
