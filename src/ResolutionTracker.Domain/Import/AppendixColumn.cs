namespace ResolutionTracker.Domain.Import;

/// <summary>What a column of an appendix says. The first six are the ones a document has; the others come from our own export and from old work.</summary>
public enum AppendixColumn
{
    /// <summary>TT.</summary>
    Order,

    /// <summary>Tên nhiệm vụ.</summary>
    Title,

    /// <summary>Cơ quan chủ trì.</summary>
    Lead,

    /// <summary>Cơ quan phối hợp.</summary>
    Contributors,

    /// <summary>Kết quả, sản phẩm.</summary>
    Deliverable,

    /// <summary>Thời gian hoàn thành.</summary>
    Due,

    /// <summary>Our own stable code of the row.</summary>
    Code,

    /// <summary>Tình trạng thực hiện.</summary>
    Status,

    /// <summary>Ghi chú.</summary>
    Note,

    /// <summary>Thời hạn sau gia hạn.</summary>
    DueExtended,

    /// <summary>Ngày hoàn thành.</summary>
    CompletedOn,

    /// <summary>Số, ký hiệu văn bản hoàn thành.</summary>
    CompletedNumber,

    /// <summary>Lãnh đạo phụ trách.</summary>
    Leader,

    /// <summary>Cấp có thẩm quyền.</summary>
    Authority,
}
