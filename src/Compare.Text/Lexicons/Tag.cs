namespace Compare.Text.Lexicons;

/// <summary>Parts of speech, by the names of the Penn Treebank, and marks.</summary>
internal enum Tag : byte
{
    /// <summary>Nothing that matters.</summary>
    None,

    /// <summary>Noun in the singular.</summary>
    NN,

    /// <summary>Noun in the plural.</summary>
    NNS,

    /// <summary>Name.</summary>
    NNP,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Verb in its base form.</summary>
    VB,

    /// <summary>Verb in the present, not of a third person.</summary>
    VBP,

    /// <summary>Verb in the present of a third person.</summary>
    VBZ,

    /// <summary>Verb in the past.</summary>
    VBD,

    /// <summary>Past participle.</summary>
    VBN,

    /// <summary>Present participle.</summary>
    VBG,

    /// <summary>Adverb, and "not".</summary>
    RB,

    /// <summary>Preposition or subordinator.</summary>
    IN,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun.</summary>
    PRPS,

    /// <summary>Figure.</summary>
    CD,

    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>"to".</summary>
    TO,

    /// <summary>Relative pronoun.</summary>
    WP,

    /// <summary>Relative adverb.</summary>
    WRB,

    /// <summary>"there" of "there were".</summary>
    EX,

    /// <summary>Possessive "'s".</summary>
    POS,

    /// <summary>Modal verb.</summary>
    MD,

    /// <summary>A date or a word of time.</summary>
    TMP,

    /// <summary>Comma or dash.</summary>
    Comma,

    /// <summary>Semicolon or colon.</summary>
    Semicolon,

    /// <summary>Opening bracket.</summary>
    Open,

    /// <summary>Closing bracket.</summary>
    Close,

    /// <summary>Quotation mark or hyphen: looked through.</summary>
    Quote,

    /// <summary>The end of the sentence.</summary>
    End,
}
