package nl.draagvlak.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;

/// A contribution as it lies on disk, linked to the one before it.
///
/// `hash(0) = SHA-256("draagvlak-1" ‖ workshop)` and `hash(n) = SHA-256(hash(n-1) ‖ seq:8 ‖
/// command:16 ‖ part:4 ‖ author:16 ‖ at:8 in microseconds since 1970 UTC ‖ length:4 type ‖
/// version:4 ‖ length:4 facts ‖ commitment:32)`, big-endian and UTF-8. The commitment is
/// `SHA-256(salt ‖ words)`, zeros without words: words can be erased and the chain still holds.
record Row(
        long seq,
        UUID command,
        int part,
        UUID author,
        Instant at,
        String type,
        int version,
        String facts,
        Hash commitment,
        Optional<Words> words) {

    static final Hash NO_WORDS = Hash.of(new byte[Hash.LENGTH]);

    /// What people wrote in one contribution, as a JSON list, with the salt of its commitment.
    record Words(String json, Salt salt) {

        Hash commitment() {
            return Hash.digest(salt.bytes(), json.getBytes(UTF_8));
        }
    }

    /// How an entry is written today.
    static Row of(Entry entry, RandomGenerator random) {
        var halves = ContributionJson.write(entry.contribution());
        var words = halves.words().map(json -> new Words(json, Salt.random(random)));
        return new Row(
                entry.seq(),
                entry.command().value(),
                entry.part(),
                entry.author().value(),
                entry.at(),
                halves.name().type(),
                halves.name().version(),
                halves.facts(),
                words.map(Words::commitment).orElse(NO_WORDS),
                words);
    }

    Entry entry() {
        var name = new ContributionJson.Name(type, version);
        var halves = new ContributionJson.Halves(name, facts, words.map(Words::json));
        return new Entry(
                seq,
                new CommandId(command),
                part,
                new ParticipantId(author),
                at,
                ContributionJson.read(halves));
    }

    static Hash genesis(WorkshopId workshop) {
        return Hash.digest("draagvlak-1".getBytes(UTF_8), bytes(workshop.value()));
    }

    Hash after(Hash previous) {
        var type = this.type.getBytes(UTF_8);
        var facts = this.facts.getBytes(UTF_8);
        var numbers = ByteBuffer.allocate(8 + 16 + 4 + 16 + 8);
        numbers.putLong(seq).put(bytes(command)).putInt(part).put(bytes(author));
        numbers.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        return Hash.digest(
                previous.bytes(),
                numbers.array(),
                bytes(type.length),
                type,
                bytes(version),
                bytes(facts.length),
                facts,
                commitment.bytes());
    }

    /// Whether the words beside it are the ones committed to; erased words cannot be wrong.
    boolean keepsItsWord() {
        return words.map(Words::commitment).filter(actual -> !actual.equals(commitment)).isEmpty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
