package nl.draagvlak.lobby;

/// A link that makes another browser the same person, and its picture for a phone.
public record PersonalLink(String address, QrPicture picture) {}
