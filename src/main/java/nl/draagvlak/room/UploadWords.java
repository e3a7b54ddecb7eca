package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// What an upload says by itself while a file is on its way, in the words of whoever speaks.
record UploadWords(Component speaker) {

    UploadI18N words() {
        return new UploadI18N()
                .setError(refused())
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(status())
                                .setRemainingTime(left())
                                .setError(failed()))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(say("room.upload.retry"))
                                .setStart(say("room.upload.start"))
                                .setRemove(say("room.upload.remove")));
    }

    private UploadI18N.Error refused() {
        return new UploadI18N.Error()
                .setTooManyFiles(say("room.upload.several"))
                .setFileIsTooBig(say("room.import.why.TOO_BIG"))
                .setIncorrectFileType(say("room.import.why.NO_TEXT"));
    }

    private UploadI18N.Uploading.Status status() {
        return new UploadI18N.Uploading.Status()
                .setConnecting(say("room.upload.connecting"))
                .setStalled(say("room.upload.stalled"))
                .setProcessing(say("room.upload.processing"))
                .setHeld(say("room.upload.held"));
    }

    private UploadI18N.Uploading.RemainingTime left() {
        return new UploadI18N.Uploading.RemainingTime()
                .setPrefix(say("room.upload.left"))
                .setUnknown(say("room.upload.left-unknown"));
    }

    private UploadI18N.Uploading.Error failed() {
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(say("room.upload.unreachable"))
                .setUnexpectedServerError(say("room.upload.failed"))
                .setForbidden(say("room.upload.forbidden"))
                .setFileTooLarge(say("room.import.why.TOO_BIG"));
    }

    private String say(String key) {
        return speaker.getTranslation(key);
    }
}
